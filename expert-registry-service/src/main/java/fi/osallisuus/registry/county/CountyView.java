package fi.osallisuus.registry.county;

import fi.osallisuus.registry.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A county as everybody may read it. */
@Schema(name = "County")
record CountyView(@Schema(examples = "17") String code, Words name, boolean bilingual) {

  static CountyView of(County county) {
    return new CountyView(county.code(), county.name(), county.bilingual());
  }
}
