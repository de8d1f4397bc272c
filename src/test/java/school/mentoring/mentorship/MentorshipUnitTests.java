package school.mentoring.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.MentorId;
import school.mentoring.matching.pair.ConfirmedPair;
import school.mentoring.order.OrderId;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

class MentorshipUnitTests {

  private static final LocalDate START = LocalDate.of(2026, 9, 30);
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  private final Mentorship pair = pair(1);

  @Test
  void meetingsAreWrittenInTheirOrder() {
    meet(MeetingKind.FIRST, 10, 5);
    meet(MeetingKind.TRIAL, 10, 12);
    meet(MeetingKind.PLANNING, 10, 19);
    meet(MeetingKind.REGULAR, 11, 2);
    meet(MeetingKind.FINAL, 11, 30);

    assertThat(pair.meetings())
        .extracting(Meeting::kind)
        .containsExactly(
            MeetingKind.FIRST,
            MeetingKind.TRIAL,
            MeetingKind.PLANNING,
            MeetingKind.REGULAR,
            MeetingKind.FINAL);
    assertThat(pair.meetings().get(pair.meetings().size() - 1).heldOn())
        .isEqualTo(LocalDate.of(2026, 11, 30));
  }

  @Test
  void aFinalMeetingBeforePlanningIsRefused() {
    meet(MeetingKind.FIRST, 10, 5);

    assertThatThrownBy(() -> meet(MeetingKind.FINAL, 11, 1))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("встреча-планирование");
  }

  @Test
  void aPairOfTheShortCycleBeginsWithItsPlan() {
    pair.follow(MeetingCycle.SHORT);

    assertThatThrownBy(() -> meet(MeetingKind.REGULAR, 10, 4))
        .hasMessageContaining("встреча-планирование");
    meet(MeetingKind.PLANNING, 10, 5);
    meet(MeetingKind.REGULAR, 11, 2);
    pair.finish(TODAY);

    assertThat(pair.state()).isEqualTo(MentorshipState.FINISHED);
  }

  @Test
  void theKindOfMentoringChoosesTheCourse() {
    assertThat(MentoringManner.between("", "скоростное").cycle(MeetingCycle.FULL))
        .isEqualTo(MeetingCycle.SINGLE);
    assertThat(MentoringManner.between("ситуационное", "традиционное"))
        .isEqualTo(MentoringManner.SITUATIONAL);
    assertThat(MentoringManner.between("групповое, реверсивное", "реверсивное"))
        .isEqualTo(MentoringManner.REVERSE);
    assertThat(MentoringManner.between("", "")).isEqualTo(MentoringManner.TRADITIONAL);
    assertThat(MentoringManner.SHORT_TERM.cycle(MeetingCycle.SHORT)).isEqualTo(MeetingCycle.SHORT);
    assertThat(MentoringManner.VIRTUAL.usualFormat()).isEqualTo(MeetingFormat.ONLINE);
  }

  @Test
  void aKindOfAnotherCourseIsRefusedAndOneOfTheSameIsTakenWithAReason() {
    assertThatThrownBy(() -> pair.changeManner(MentoringManner.SPEED, "Один раз"))
        .hasMessageContaining("меняет порядок встреч");
    assertThatThrownBy(() -> pair.changeManner(MentoringManner.VIRTUAL, " "))
        .hasMessageContaining("Причина не указана");

    pair.changeManner(MentoringManner.VIRTUAL, "Переезд");

    assertThat(pair.manner()).isEqualTo(MentoringManner.VIRTUAL);
    assertThat(pair.mannerReason()).contains("Переезд");
  }

  @Test
  void aMeetingThatAnotherBuildsUponIsNotTakenBack() {
    meet(MeetingKind.FIRST, 10, 5);
    meet(MeetingKind.TRIAL, 10, 12);
    UUID first = pair.meetings().get(0).id();

    assertThatThrownBy(() -> pair.undo(first)).hasMessageContaining("пробная встреча (12.10.2026)");
    pair.undo(pair.meetings().get(1).id());
    pair.undo(first);

    assertThat(pair.meetings()).isEmpty();
  }

  @Test
  void aCycleThatIsUnknownIsRefused() {
    assertThatThrownBy(() -> MeetingCycle.of("long")).hasMessageContaining("full или short");
  }

  @Test
  void aMeetingBeforeTheOneItBuildsUponIsRefused() {
    meet(MeetingKind.FIRST, 10, 5);

    assertThatThrownBy(() -> meet(MeetingKind.TRIAL, 10, 4)).hasMessageContaining("04.10.2026");
  }

  @Test
  void aMeetingInTheFutureIsRefused() {
    assertThatThrownBy(() -> meet(MeetingKind.FIRST, 12, 2))
        .hasMessageContaining("02.12.2026 ещё не наступила");
  }

  @Test
  void aMeetingBeforeTheOrderTookEffectIsRefused() {
    assertThatThrownBy(() -> meet(MeetingKind.FIRST, 9, 29))
        .hasMessageContaining("приказ действует с 30.09.2026");
  }

  @Test
  void aMeetingOfNoTimeAtAllIsRefused() {
    MeetingNote none = new MeetingNote(START, 0, MeetingFormat.IN_PERSON, "", "Ничего", "");

    assertThatThrownBy(() -> pair.meet(MeetingKind.FIRST, none, "curator", TODAY, null))
        .hasMessageContaining("0 мин.");
  }

  @Test
  void aTextThatIsTooLongIsRefusedWithItsField() {
    MeetingNote wordy =
        new MeetingNote(START, 45, MeetingFormat.IN_PERSON, "т".repeat(2001), "Итог", "");

    assertThatThrownBy(() -> pair.meet(MeetingKind.FIRST, wordy, "curator", TODAY, null))
        .hasMessageContaining("«Тема»: 2001");
  }

  @Test
  void aMeetingThatHappensOnceReplacesWhatWasWritten() {
    meet(MeetingKind.FIRST, 10, 5);
    meet(MeetingKind.FIRST, 10, 6);

    assertThat(pair.meetings()).hasSize(1);
    assertThat(pair.meetings().get(0).heldOn()).isEqualTo(LocalDate.of(2026, 10, 6));
  }

  @Test
  void onlyARegularMeetingCanBeTakenOut() {
    meet(MeetingKind.FIRST, 10, 5);
    meet(MeetingKind.REGULAR, 10, 20);
    UUID first = pair.meetings().get(0).id();

    pair.unmeet(pair.meetings().get(1).id());

    assertThat(pair.meetings()).hasSize(1);
    assertThatThrownBy(() -> pair.unmeet(first)).hasMessageContaining("убрать нельзя");
  }

  @Test
  void aPairThatEndedTakesNoMeetings() {
    pair.finish(TODAY);

    assertThatThrownBy(() -> meet(MeetingKind.FIRST, 10, 5)).hasMessageContaining("завершена");
    assertThatThrownBy(() -> pair.finish(TODAY)).hasMessageContaining("завершить её нельзя");
  }

  @Test
  void anEarlyEndNeedsAReason() {
    assertThatThrownBy(() -> pair.endEarly(" ", TODAY)).hasMessageContaining("Причина не указана");

    pair.endEarly("Переезд", TODAY);

    assertThat(pair.state()).isEqualTo(MentorshipState.ENDED_EARLY);
    assertThat(pair.endedOn()).contains(TODAY);
  }

  @Test
  void failedPairsAreNamedByTheirNumbers() {
    List<Mentorship> set = List.of(pair(2), pair(5), pair(7));

    assertThat(FailedPairs.among(set, FailedPairs.numbers("2, 7")))
        .extracting(Mentorship::row)
        .containsExactly(2, 7);
    assertThatThrownBy(() -> FailedPairs.among(set, Set.of())).hasMessageContaining("2, 5, 7");
    assertThatThrownBy(() -> FailedPairs.among(set, Set.of(3)))
        .hasMessageContaining("Пары с номером 3 здесь нет");
    assertThatThrownBy(() -> FailedPairs.numbers("вторая")).hasMessageContaining("«вторая»");
    assertThatCode(() -> FailedPairs.among(List.of(pair(4)), Set.of())).doesNotThrowAnyException();
  }

  private void meet(MeetingKind kind, int month, int day) {
    MeetingNote note =
        new MeetingNote(
            LocalDate.of(2026, month, day), 45, MeetingFormat.IN_PERSON, "Тема", "Итог", "Шаг");
    pair.meet(kind, note, "curator", TODAY, null);
  }

  private static Mentorship pair(int row) {
    Accompaniment set =
        new Accompaniment(
            new OrganisationId("test-school"), ProgrammeId.next(), OrderId.next(), null);
    ConfirmedPair confirmed =
        new ConfirmedPair(
            row,
            new MentorId(UUID.randomUUID()),
            new MenteeId(UUID.randomUUID()),
            "учитель – ученик");
    return new Mentorship(set, confirmed, START, MentoringManner.TRADITIONAL);
  }
}
