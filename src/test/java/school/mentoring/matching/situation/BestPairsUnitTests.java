package school.mentoring.matching.situation;

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
import school.mentoring.matching.pair.PairKey;
import school.mentoring.matching.pair.ProposedPair;
import school.mentoring.matching.settings.MatchingSettings;
import school.mentoring.matching.settings.Preset;

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
}
