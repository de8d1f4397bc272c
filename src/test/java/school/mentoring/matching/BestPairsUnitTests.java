package school.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.TestPeople;
import school.mentoring.enrolment.entry.EntryField;

class BestPairsUnitTests {

  private static final String FORM = "учитель – ученик";

  private static List<Mentee> mentees(int number, String topics) {
    return IntStream.range(0, number)
        .mapToObj(it -> TestPeople.mentee("Ветрова" + (char) ('а' + it), FORM, topics))
        .toList();
  }

  private static Plan plan(TestSituations situation) {
    return new BestPairs(situation.situation()).with(Set.of());
  }

  private static Map<String, Long> load(Plan plan) {
    return plan.pairs().stream()
        .collect(
            java.util.stream.Collectors.groupingBy(
                it -> it.mentor().toString(), java.util.stream.Collectors.counting()));
  }

  @Test
  void anEvenLoadGivesNobodyMoreThanNeeded() {
    Mentor popular = TestPeople.mentor("Ключева", FORM, "музыка", 5);
    Mentor other = TestPeople.mentor("Лугова", FORM, "бег", 5);
    TestSituations situation = TestSituations.of(List.of(popular, other), mentees(4, "музыка"));

    assertThat(load(plan(situation))).containsEntry(popular.id().toString(), 4L);
    Plan even = plan(situation.by(Preset.EVEN_LOAD.settings()));
    assertThat(load(even).values()).containsExactly(2L, 2L);
    assertThat(even.result().matched()).isEqualTo(4);
  }

  @Test
  void aGroupOpensWithItsLeastNumberOrNotAtAll() {
    Mentor group =
        TestPeople.mentor("Хорова", FORM, "музыка", 6, Map.of(EntryField.SMALLEST_GROUP, "3"));

    assertThat(plan(TestSituations.of(List.of(group), mentees(2, "музыка"))).pairs()).isEmpty();
    assertThat(plan(TestSituations.of(List.of(group), mentees(3, "музыка"))).pairs()).hasSize(3);
    assertThat(
            plan(TestSituations.of(List.of(group), mentees(2, "музыка"))
                    .by(withoutGroups(Preset.TOPICS_FIRST.settings())))
                .pairs())
        .hasSize(2);
  }

  private static MatchingSettings withoutGroups(MatchingSettings settings) {
    return new MatchingSettings(
        settings.preset(), settings.pairs(), settings.objective(), false, settings.evenLoad());
  }

  @Test
  void aMenteeWhoWantsTwoMentorsGetsTwo() {
    Mentor one = TestPeople.mentor("Ключева", FORM, "музыка", 1);
    Mentor other = TestPeople.mentor("Лугова", FORM, "бег", 1);
    Mentee mentee =
        TestPeople.mentee("Двойная", FORM, "бег", Map.of(EntryField.MENTORS_WANTED, "2"));
    TestSituations situation = TestSituations.of(List.of(one, other), List.of(mentee));

    assertThat(plan(situation).pairs()).hasSize(2);
    situation.together(new PairKey(one.id(), mentee.id()));
    assertThat(plan(situation).pairs())
        .extracting(ProposedPair::mentor)
        .containsExactly(other.id());
  }

  @Test
  void thePresetsAreReadBackFromTheirText() {
    for (Preset preset : Preset.values()) {
      assertThat(SettingsText.read(SettingsText.of(preset.settings())))
          .isEqualTo(preset.settings());
      assertThat(preset.settings().asPreset()).isTrue();
    }
    assertThat(withoutGroups(Preset.TOPICS_FIRST.settings()).asPreset()).isFalse();
  }

  @Test
  void twoPairsOfOneMentorAreNoGroupButAGroupMentorsAre() {
    Mentor pairs = TestPeople.mentor("Ключева", FORM, "", 2);
    Mentor group = TestPeople.mentor("Хорова", FORM, "", 6, Map.of(EntryField.MANNER, "групповое"));
    List<Board.Row> rows =
        List.of(pairs, pairs, group, group, group).stream()
            .map(it -> new Board.Row(null, it, null))
            .toList();

    assertThat(MentoringGroups.of(rows)).isEqualTo(Map.of(group.id(), ", группа 1 (3 чел.)"));
  }

  @Test
  void everyMentorWantedHasAPlaceOfItsOwn() {
    Mentee mentee = TestPeople.mentee("Ветрова", FORM, "");
    MenteePlaces places =
        new MenteePlaces(new school.mentoring.shared.ProgrammeId(mentee.uuid()), Set.of());

    String first = places.next(mentee.id());

    assertThat(first).isEqualTo(mentee.uuid() + "|" + mentee.id());
    assertThat(places.next(mentee.id())).isEqualTo(first + "|2");
    assertThat(places.next(mentee.id())).isEqualTo(first + "|3");
  }
}
