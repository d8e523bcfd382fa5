package fi.osallisuus.feedback.export;

/** In which shape answers leave the service. */
public enum ExportFormat {
  CSV("text/csv;charset=UTF-8", "csv"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  JSON("application/json", "json"),
  /** A FHIR R4 bundle of QuestionnaireResponses. */
  FHIR("application/fhir+json", "fhir.json"),
  /** A zip with the CSV and the syntax that reads it. */
  SPSS("application/zip", "zip");

  private final String mediaType;
  private final String ending;

  ExportFormat(String mediaType, String ending) {
    this.mediaType = mediaType;
    this.ending = ending;
  }

  String mediaType() {
    return mediaType;
  }

  String ending() {
    return ending;
  }
}
