package school.mentoring.roadmap.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import school.mentoring.roadmap.EvidenceKind;
import school.mentoring.roadmap.PrintedForm;
import school.mentoring.roadmap.Roadmap;
import school.mentoring.roadmap.RoadmapElement;
import school.mentoring.roadmap.RoadmapRef;
import school.mentoring.roadmap.TestElements;
import school.mentoring.roadmap.window.RoadmapPeriod;
import school.mentoring.shared.SchoolYear;

class RoadmapComparisonUnitTests {

  private static final RoadmapElement IDEAS =
      element("userTask_ideas", "Собрать идеи", "1.1", "Y-09", "curator");
  private static final RoadmapElement PLAN =
      element("userTask_plan", "Составить план", "1.2 1.3", "Y-10", "curator");

  private static RoadmapElement element(
      String id, String name, String lines, String window, String role) {
    return TestElements.element(
        id,
        name,
        List.of(lines.split(" ")),
        Optional.of(window),
        Optional.empty(),
        Optional.of(role),
        Optional.of(EvidenceKind.EVENT));
  }

  private static Roadmap.Stage stage(String key, RoadmapElement... elements) {
    return new Roadmap.Stage(key, "Этап " + key, "Этап " + key, key + ":1", List.of(elements));
  }

  private static Roadmap roadmap(Roadmap.Stage... stages) {
    return new Roadmap(
        new RoadmapRef("club", "Клуб", "club:1"),
        RoadmapPeriod.OF_ONE_YEAR,
        "Карта",
        PrintedForm.USUAL,
        List.of(stages));
  }

  private static RoadmapComparison compared(Roadmap.Stage... next) {
    return RoadmapComparison.between(
        roadmap(stage("a", IDEAS, PLAN), stage("b")),
        roadmap(next),
        new SchoolYear(2026),
        Optional::of);
  }

  @Test
  void theSameLinesAreCountedAsUnchanged() {
    RoadmapComparison same = compared(stage("a", IDEAS, PLAN));

    assertThat(same.sameLines()).isTrue();
    assertThat(same.unchanged()).isEqualTo(3);
  }

  @Test
  void anotherElementIdAloneIsNoChange() {
    RoadmapComparison same =
        compared(stage("a", element("userTask_x", "Собрать идеи", "1.1", "Y-09", "curator"), PLAN));

    assertThat(same.sameLines()).isTrue();
  }

  @Test
  void linesAreAddedAndDropped() {
    RoadmapComparison compared =
        compared(
            stage(
                "a",
                IDEAS,
                element("userTask_plan", "Составить план", "1.2", "Y-10", "curator"),
                element("userTask_show", "Показать план", "1.4", "Y-11", "mentor")));

    assertThat(compared.added())
        .containsExactly(new LineChange("1.4", "Показать план", "Этап a", List.of()));
    assertThat(compared.dropped())
        .containsExactly(new LineChange("1.3", "Составить план", "Этап a", List.of()));
    assertThat(compared.moved()).isEmpty();
    assertThat(compared.unchanged()).isEqualTo(2);
  }

  @Test
  void whatALineSaysOtherwiseIsToldBeforeAndAfter() {
    RoadmapComparison compared =
        compared(
            stage("a", PLAN),
            stage(
                "b", element("userTask_ideas", "Собрать предложения", "1.1", "Y-11", "director")));

    assertThat(compared.moved()).hasSize(1);
    assertThat(compared.moved().get(0).differences())
        .extracting(Difference::text)
        .containsExactly(
            "Этап: Этап a → Этап b",
            "Название: Собрать идеи → Собрать предложения",
            "Срок: 01.09.2026–30.09.2026 → 01.11.2026–30.11.2026",
            "Кто: Куратор → Руководитель");
  }

  @Test
  void aLineOfTwoElementsMayLoseOne() {
    RoadmapElement again = element("userTask_again", "Уточнить идеи", "1.1", "Y-09", "curator");
    RoadmapComparison compared =
        RoadmapComparison.between(
            roadmap(stage("a", IDEAS, again)),
            roadmap(stage("a", again)),
            new SchoolYear(2026),
            Optional::of);

    assertThat(compared.moved().get(0).differences())
        .containsExactly(new Difference("Задача", "Собрать идеи", "нет"));
  }

  @Test
  void recurrenceIsToldInWords() {
    RoadmapElement monthly = recurring(Period.ofMonths(1));
    RoadmapElement quarterly = recurring(Period.ofMonths(3));
    RoadmapComparison compared =
        RoadmapComparison.between(
            roadmap(stage("a", monthly)),
            roadmap(stage("a", quarterly)),
            new SchoolYear(2026),
            Optional::of);

    assertThat(compared.moved().get(0).differences())
        .containsExactly(new Difference("Повторение", "каждый месяц", "каждый квартал"));
  }

  private static RoadmapElement recurring(Period period) {
    return TestElements.element(
        "userTask_report",
        "Отчитаться",
        List.of("1.5"),
        Optional.of("Y-09/Y+1-05"),
        Optional.of(period));
  }
}
