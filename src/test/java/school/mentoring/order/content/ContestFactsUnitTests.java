package school.mentoring.order.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import school.mentoring.order.ContestTerms;
import school.mentoring.order.ContestTerms.Terms;
import school.mentoring.order.OrderKind;
import school.mentoring.order.wording.ShippedTexts;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

class ContestFactsUnitTests {

  private static final Terms MENTOR =
      new Terms(
          "Наставник года",
          "наставники",
          List.of("Наставник-дебютант", "Наставник-новатор"),
          List.of("Методы (до 10 баллов)", "Опыт (до 5 баллов, вес 2)"),
          List.of("Орлов Пётр Ильич, учитель (председатель)", "Басова Инна Олеговна"),
          LocalDate.of(2026, 12, 4),
          LocalDate.of(2026, 12, 11),
          2,
          "место делят",
          "20.05.2027");
  private static final Terms PAIR =
      new Terms(
          "Лучшая пара",
          "пары и группы",
          List.of("Лучшая пара"),
          List.of("Доверие (до 10 баллов)"),
          List.of(),
          LocalDate.of(2026, 12, 4),
          LocalDate.of(2026, 12, 18),
          2,
          "место делят",
          "");

  private Map<String, Object> facts(String subject, Terms... terms) {
    ContestTerms settled = (organisation, programme) -> List.of(terms);
    ObjectProvider<ContestTerms> given = mock();
    when(given.orderedStream()).thenReturn(Stream.of(settled));
    return new ContestFacts(given).of(new OrganisationId("s"), ProgrammeId.next(), subject);
  }

  private static String annex(Map<String, Object> facts) {
    return String.join("\n", ShippedTexts.annex("порядок конкурса", facts));
  }

  @Test
  void theAnnexSaysWhatIsSettledOnTheContestsPage() {
    assertThat(annex(facts(null, MENTOR)))
        .contains(
            "1.3. Настоящий порядок распространяется на конкурс «Наставник года».",
            "2.1. На конкурс выдвигаются наставники. Участие добровольное.",
            "2.2. Номинации: «Наставник-дебютант», «Наставник-новатор».",
            "Заявки принимаются до 04.12.2026 включительно.",
            "3.2. Заявки оценивает жюри до 11.12.2026 включительно по критериям: Методы (до 10 баллов); Опыт (до 5 баллов, вес 2).",
            "3.4. Состав жюри: Орлов Пётр Ильич, учитель (председатель); Басова Инна Олеговна.",
            "4.2. Призовых мест в каждой номинации: 2 (при равном среднем балле место делят).",
            "4.3. Итоги объявляются 20.05.2027.")
        .doesNotContain("Лучшая практика наставничества", "рабочая группа");
  }

  @Test
  void severalContestsHaveAParagraphEachWhereTheyDiffer() {
    assertThat(annex(facts("Итоги года", MENTOR, PAIR)))
        .contains(
            "на конкурсы «Наставник года», «Лучшая пара».",
            "2.2. Номинации:\nконкурс «Наставник года» — «Наставник-дебютант», «Наставник-новатор»;\nконкурс «Лучшая пара» — «Лучшая пара».",
            "Заявки принимаются до 04.12.2026 включительно.",
            "до 11.12.2026 включительно (конкурс «Наставник года»), до 18.12.2026 включительно (конкурс «Лучшая пара») по критериям:",
            "4.2. Призовых мест в каждой номинации: 2 (");
  }

  @Test
  void anOrderThatNamesAContestIsAboutThatOne() {
    assertThat(annex(facts("«Лучшая пара» 2026", MENTOR, PAIR)))
        .contains("2.2. Номинации: «Лучшая пара».")
        .doesNotContain("дебютант", "3.4.", "4.3.");
  }

  @Test
  void withoutAContestTheAnnexSpeaksInGeneral() {
    assertThat(facts("Лучший наставник")).isEmpty();
    assertThat(annex(Map.of()))
        .contains("«Лучшая практика наставничества»", "рабочая группа (совет наставников)")
        .doesNotContain("1.3.", "3.4.", "4.2.", "жюри");
  }

  @Test
  void anOrderBegunWithoutWordsIsAboutTheOnlyContest() {
    Map<String, Object> known = new HashMap<>(Map.of("краткое название", "Школа"));
    known.putAll(facts(null, MENTOR));

    assertThat(ShippedTexts.of(OrderKind.CONTEST, known).points())
        .startsWith("Провести в Школа конкурс «Наставник года» среди участников")
        .contains("организовать их оценку жюри.");
    assertThat(facts(null, MENTOR, PAIR)).doesNotContainKey("тема");
  }
}
