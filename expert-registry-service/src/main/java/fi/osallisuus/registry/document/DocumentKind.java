package fi.osallisuus.registry.document;

/** What a document is for. */
public enum DocumentKind {
  GUIDELINE,
  TOOL,
  FORM,
  TEMPLATE,
  MATERIAL,
  STRATEGY,
  MINUTES,
  OTHER
}
