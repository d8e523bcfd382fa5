package fi.osallisuus.feedback.observation;

import fi.osallisuus.kit.text.LocalText;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to look at: on every shift, or on one with this focus. */
@Schema(
    name = "ObservationGuide",
    example =
        """
        {"theme": "FOOD_SERVICE", "name": {"fi": "Ruokailu", "sv": "Måltider", "en": "Meals"},\
         "questions": [{"code": "FOOD_ATMOSPHERE", "text": {"fi": "Millainen on ruokailun tunnelma?",\
         "sv": "Hurdan är stämningen vid måltiden?", "en": "What is the atmosphere at meals like?"}}]}
        """)
record Guide(String theme, LocalText name, List<Question> questions) {}
