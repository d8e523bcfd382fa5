/**
 * Instruments and answers as FHIR R4 Questionnaire and QuestionnaireResponse, without a library.
 */
@NullMarked
package fi.osallisuus.feedback.fhir;

import org.jspecify.annotations.NullMarked;
