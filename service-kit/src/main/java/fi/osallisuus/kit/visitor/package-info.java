/** What the pages have in common on which people without a login fill something in. */
@NullMarked
package fi.osallisuus.kit.visitor;

import org.jspecify.annotations.NullMarked;
