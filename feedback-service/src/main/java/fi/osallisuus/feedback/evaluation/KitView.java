package fi.osallisuus.feedback.evaluation;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The evaluation kit of an initiative: four parts, always in the same order. */
@Schema(
    example =
        "{\"initiativeId\": \"0195c1f2-7a30-7c10-8a11-2f0b7d9e4a01\", \"code\": \"INI-17-001\", \"parts\": [{\"part\": \"CLIENT_EXPERIENCE\", \"state\": \"COLLECTING\", \"n\": 10, \"collectionIds\": [\"0195c1f2-7a30-7c11-8c3e-0c7be1a90c17\"]}, {\"part\": \"VISITS\", \"state\": \"COLLECTING\", \"n\": 13, \"collectionIds\": []}, {\"part\": \"EXPERT_EXPERIENCE\", \"state\": \"READY\", \"n\": null, \"collectionIds\": [\"0195c1f2-7a30-7c11-8c3e-0c7be1a90c18\"]}, {\"part\": \"PROFESSIONAL_EXPERIENCE\", \"state\": \"MISSING\", \"n\": null, \"collectionIds\": []}]}")
record KitView(UUID initiativeId, String code, List<PartView> parts) {}
