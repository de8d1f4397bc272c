package school.mentoring.matching.optimum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import school.mentoring.matching.optimum.MatchingProblem.AdmissiblePair;
import school.mentoring.matching.optimum.MatchingProblem.MenteeDemand;
import school.mentoring.matching.optimum.MatchingProblem.MentorCapacity;
import school.mentoring.matching.optimum.MatchingProblem.PinnedPair;

class MatchingProblemUnitTests {

  private static final MentorCapacity ANNA = new MentorCapacity("anna", 1);
  private static final AdmissiblePair ANNA_VERA = new AdmissiblePair("anna", "vera", 5);

  @Test
  void problemsThatDifferInOrderOnlyAreEqual() {
    MentorCapacity gleb = new MentorCapacity("gleb", 2);

    assertThat(MatchingProblems.of(List.of(gleb, ANNA), List.of("vera", "boris")))
        .isEqualTo(MatchingProblems.of(List.of(ANNA, gleb), List.of("boris", "vera")));
  }

  @Test
  void aMentorListedTwiceIsRefused() {
    assertRefused(
        () -> MatchingProblems.of(List.of(ANNA, ANNA), List.of()),
        "Наставник «anna» указан дважды: оставьте одну запись");
  }

  @Test
  void aMenteeListedTwiceIsRefused() {
    assertRefused(
        () -> MatchingProblems.of(List.of(), List.of("vera", "vera")),
        "Наставляемый «vera» указан дважды: оставьте одну запись");
  }

  @Test
  void aPairListedTwiceIsRefusedEvenWithOtherPoints() {
    assertRefused(
        () ->
            MatchingProblems.of(
                List.of(ANNA), List.of("vera"), ANNA_VERA, new AdmissiblePair("anna", "vera", 6)),
        "Допустимая пара указана дважды: «anna» — «vera»; оставьте одну запись");
  }

  @Test
  void aPairWithSomebodyUnknownIsRefused() {
    assertRefused(
        () -> MatchingProblems.of(List.of(), List.of("vera"), ANNA_VERA),
        "Наставник «anna» есть в допустимой паре, но не в списке людей");
    assertRefused(
        () -> MatchingProblems.of(List.of(ANNA), List.of(), ANNA_VERA),
        "Наставляемый «vera» есть в допустимой паре, но не в списке людей");
  }

  @Test
  void negativePlacesAndPointsAreRefused() {
    assertRefused(
        () -> new MentorCapacity("anna", -1),
        "У наставника «anna» число мест -1: укажите 0 или больше");
    assertRefused(
        () -> new AdmissiblePair("anna", "vera", -2),
        "У пары «anna» — «vera» -2 баллов: укажите 0 или больше");
  }

  @Test
  void boundsThatNobodyCanKeepAreRefused() {
    assertRefused(
        () -> new MentorCapacity("anna", 4, 3),
        "У наставника «anna» наименьшая группа 4, а мест 3: укажите от 0 до числа мест");
    assertRefused(
        () -> new MenteeDemand("vera", 0),
        "Наставляемому «vera» нужно наставников: 0; укажите 1 или больше");
    assertRefused(
        () -> Objective.of("fastest"),
        "Цель подбора «fastest» неизвестна: выберите «most-participants» или «best-total»");
  }

  @Test
  void pointsTooLargeToOutweighByOneMenteeAreRefused() {
    assertRefused(
        () ->
            MatchingProblems.of(
                List.of(ANNA),
                List.of("vera", "boris"),
                new AdmissiblePair("anna", "vera", 150_000_001)),
        "Слишком крупные баллы: до 150000001 при 2 наставляемых; возьмите шкалу до 150000000");
  }

  @Test
  void aPinThatIsNotAdmissibleIsRefused() {
    assertRefused(
        () -> pinned(ANNA, new PinnedPair("anna", "boris")),
        "Закреплена недопустимая пара: «anna» — «boris»;"
            + " снимите закрепление или устраните препятствие");
  }

  @Test
  void aMenteePinnedTwiceIsRefused() {
    assertRefused(
        () -> pinned(ANNA, new PinnedPair("anna", "vera"), new PinnedPair("gleb", "vera")),
        "За наставляемым «vera» закреплено наставников: 2 («anna», «gleb»), а нужно: 1;"
            + " снимите лишние закрепления");
  }

  @Test
  void morePinsThanPlacesAreRefused() {
    assertRefused(
        () -> pinned(new MentorCapacity("anna", 0), new PinnedPair("anna", "vera")),
        "За наставником «anna» закреплено наставляемых: 1 («vera»), а мест: 0;"
            + " снимите закрепление или добавьте мест");
  }

  private static MatchingProblem pinned(MentorCapacity mentor, PinnedPair... pins) {
    return new MatchingProblem(
        List.of(mentor), List.of("vera", "boris"), List.of(ANNA_VERA), Set.of(pins));
  }

  private static void assertRefused(ThrowingCallable attempt, String message) {
    assertThatThrownBy(attempt).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }
}
