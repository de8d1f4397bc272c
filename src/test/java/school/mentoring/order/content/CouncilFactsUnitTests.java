package school.mentoring.order.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import school.mentoring.order.OrderKind;
import school.mentoring.order.wording.ShippedTexts;
import school.mentoring.roadmap.course.RecordedFacts;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

class CouncilFactsUnitTests {

  private final ProgrammeId programme = ProgrammeId.next();
  private final RecordedFacts recorded = mock();

  private Map<String, ?> facts(Map<String, String> answers) {
    when(recorded.of(programme)).thenReturn(answers);
    return new CouncilFacts(recorded).content(new OrganisationId("s"), programme, null).facts();
  }

  @Test
  void thePreambleNamesTheMinutesAndTheOpinions() {
    Map<String, Object> known = new HashMap<>(Map.of("акты", "актом", "краткое название", "Школа"));
    known.putAll(
        facts(
            Map.of(
                "protocolNumber", "1",
                "protocolDate", "2026-08-28",
                "opinions", "[\"parents\",\"union\"]")));

    assertThat(ShippedTexts.of(OrderKind.REGULATION, known).preamble())
        .endsWith(
            "руководствуясь актом, на основании решения педагогического совета (протокол от"
                + " 28.08.2026 № 1), с учётом мнения совета родителей (законных представителей)"
                + " обучающихся, первичной профсоюзной организации,");
  }

  @Test
  void whatWasNotRecordedIsNotNamed() {
    assertThat(facts(Map.of("protocolDate", "2026-08-28", "opinions", "[]"))).isEmpty();
  }
}
