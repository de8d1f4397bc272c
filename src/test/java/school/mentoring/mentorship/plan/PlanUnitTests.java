package school.mentoring.mentorship.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

class PlanUnitTests {

  private static final LocalDate START = LocalDate.of(2026, 10, 1);
  private static final LocalDate END = LocalDate.of(2027, 5, 31);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final PlanFrame FRAME =
      PlanFrame.of(START, LocalDate.of(2026, 8, 1), LocalDate.of(2027, 8, 31));

  private Plan plan;

  @BeforeEach
  void draft() {
    plan = plan(PlanKind.PERSONAL_PROGRAMME);
  }

  private static Plan plan(PlanKind kind) {
    return new Plan(
        new PlannedPair(
            new OrganisationId("s1"), ProgrammeId.next(), new MentorshipId(UUID.randomUUID())),
        kind,
        text(START, END, line("Посетить урок", START.plusMonths(1))),
        START);
  }

  private static Activity line(String action, LocalDate due) {
    return Activity.planned(0, RouteSection.PLAN, "Урок", action, due, "Лист наблюдения");
  }

  private static PlanText text(LocalDate from, LocalDate to, Activity... lines) {
    return new PlanText(
        from, to, "Освоить урок", "", "", "", "", "", "", List.of(lines), List.of(), List.of());
  }

  private void approved() {
    plan.send(TODAY);
    plan.approve(TODAY, "director");
  }

  private static ActivityNote note(PlanMark mark, LocalDate on, String reason) {
    return new ActivityNote(mark, "Сделано", on, reason, "");
  }

  @Test
  void whatNobodyWillDecideIsADraftAgainAndKeepsItsRemarks() {
    plan.send(TODAY);
    plan.sendBack("уточните сроки");

    plan.overtaken();

    assertThat(plan.newest().state()).isEqualTo(PlanState.DRAFT);
    assertThat(plan.newest().remarks()).isEqualTo("уточните сроки");
  }

  @Test
  void aPersonalProgrammeLastsThreeToTwelveMonths() {
    assertThatThrownBy(() -> plan.write(text(START, START.plusMonths(3).minusDays(2)), FRAME))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("короче 3 месяцев")
        .hasMessageContaining("31.12.2026");
    assertThatThrownBy(
            () -> plan.write(text(START.minusMonths(2), LocalDate.of(2027, 8, 31)), FRAME))
        .hasMessageContaining("длиннее 12 месяцев");
    plan.write(text(START, START.plusMonths(3).minusDays(1)), FRAME);
    plan(PlanKind.DEVELOPMENT_PLAN).write(text(START, START.plusMonths(1)), FRAME);
  }

  @Test
  void theTermLiesInTheProgrammeAndTheActivitiesInTheTerm() {
    assertThatThrownBy(() -> plan.write(text(START, LocalDate.of(2027, 9, 15)), FRAME))
        .hasMessageContaining("выходит за срок программы");
    assertThatThrownBy(() -> plan.write(text(END, START), FRAME))
        .hasMessageContaining("окончание раньше начала");
    assertThatThrownBy(() -> plan.write(text(START, END, line("Итог", END.plusDays(1))), FRAME))
        .hasMessageContaining("«Итог» 01.06.2027 выходит за срок плана");
  }

  @Test
  void aPairThatBeganLateHasThreeMonthsAllTheSame() {
    LocalDate late = LocalDate.of(2027, 7, 1);

    assertThat(PlanFrame.of(late, LocalDate.of(2026, 8, 1), LocalDate.of(2027, 8, 31)).latest())
        .isEqualTo(LocalDate.of(2027, 9, 30));
  }

  @Test
  void textsThatDoNotFitAreRefusedWithTheirLength() {
    assertThatThrownBy(() -> plan.write(text(START, END, line("я".repeat(2001), END)), FRAME))
        .hasMessageContaining("2001 знаков, помещается 2000");
    List<Activity> many = new ArrayList<>();
    for (int i = 0; i < 201; i++) {
      many.add(line("Дело " + i, END));
    }
    assertThatThrownBy(() -> plan.write(text(START, END, many.toArray(Activity[]::new)), FRAME))
        .hasMessageContaining("Строк в плане: 201, помещается не больше 200");
  }

  @Test
  void onlyAPlanThatSaysEnoughIsSent() {
    plan.write(text(START, END), FRAME);
    assertThatThrownBy(() -> plan.send(TODAY)).hasMessageContaining("нет мероприятий");
    plan.write(text(START, END, line("Посетить урок", null)), FRAME);
    assertThatThrownBy(() -> plan.send(TODAY)).hasMessageContaining("не закончена");
    plan.write(text(START, END, line("Посетить урок", END)).with(" "), FRAME);
    assertThatThrownBy(() -> plan.send(TODAY)).hasMessageContaining("«Цель» не заполнено");
  }

  @Test
  void aReturnedPlanIsReworkedAndSentAgain() {
    plan.send(TODAY);
    assertThatThrownBy(() -> plan.write(text(START, END), FRAME))
        .hasMessageContaining("на утверждении");
    assertThatThrownBy(() -> plan.sendBack(" ")).hasMessageContaining("«Замечания»");

    plan.sendBack("Добавьте сроки");
    assertThat(plan.newest().state()).isEqualTo(PlanState.RETURNED);
    plan.write(text(START, END, line("Посетить два урока", END)), FRAME);
    approved();

    assertThat(plan.newest().state()).isEqualTo(PlanState.APPROVED);
    assertThat(plan.newest().remarks()).isEmpty();
    assertThatThrownBy(() -> plan.approve(TODAY, "director"))
        .hasMessageContaining("не ждёт утверждения");
  }

  @Test
  void aCorrectionTakesThePlaceOfTheFormerVersionWithItsMarks() {
    approved();
    plan.askCorrection("Мало практики", TODAY.plusDays(10));
    plan.correct("Мало практики", TODAY);
    plan.note(1, 1, note(PlanMark.DONE, TODAY, ""), TODAY);
    PlanText was = plan.newest().text();
    plan.write(text(START, END, was.activities().get(0), line("Дать урок", END)), FRAME);
    assertThat(plan.current().number()).isEqualTo(1);

    approved();

    assertThat(plan.inForce().map(PlanVersion::number)).contains(2);
    assertThat(plan.version(1).state()).isEqualTo(PlanState.SUPERSEDED);
    assertThat(plan.version(2).text().activities())
        .extracting(Activity::item, Activity::mark)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, PlanMark.DONE),
            org.assertj.core.groups.Tuple.tuple(2, PlanMark.OPEN));
    assertThat(plan.correction()).isEmpty();
    assertThat(plan.version(2).progress(TODAY).percent()).isEqualTo(50);
    assertThat(PlanComparison.of(plan.version(1).text(), plan.version(2).text()))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.before()).isEmpty();
              assertThat(it.after()).contains("Дать урок");
            });
  }

  @Test
  void aMarkIsSetOnlyInTheVersionThatHolds() {
    approved();
    plan.correct("Новые запросы", TODAY);
    approved();

    assertThatThrownBy(() -> plan.note(1, 1, note(PlanMark.DONE, TODAY, ""), TODAY))
        .hasMessageContaining("Версию 1 заменила версия 2");
  }

  @Test
  void aFactIsNotInTheFutureAndACancellationHasAReason() {
    assertThatThrownBy(() -> plan.note(1, 1, note(PlanMark.DONE, TODAY.plusDays(1), ""), TODAY))
        .hasMessageContaining("21.11.2026 ещё не наступила");
    assertThatThrownBy(() -> plan.note(1, 1, note(PlanMark.DONE, START.minusDays(1), ""), TODAY))
        .hasMessageContaining("раньше начала плана");
    assertThatThrownBy(() -> plan.note(1, 1, note(PlanMark.CANCELLED, null, " "), TODAY))
        .hasMessageContaining("«Причина отмены»");
    assertThatThrownBy(() -> plan.note(1, 9, note(PlanMark.DONE, TODAY, ""), TODAY))
        .hasMessageContaining("в плане больше нет");

    plan.note(1, 1, note(PlanMark.DONE, null, ""), TODAY);

    assertThat(plan.current().text().activities().get(0).factOn()).isEqualTo(TODAY);
  }

  @Test
  void whatIsLateIsToldUntilItIsDoneOrCancelled() {
    assertThat(plan.current().progress(TODAY).overdue()).isEqualTo(1);

    plan.note(1, 1, note(PlanMark.CANCELLED, null, "Уроки отменены"), TODAY);

    PlanProgress progress = plan.current().progress(TODAY);
    assertThat(progress).isEqualTo(new PlanProgress(0, 0, 1, 0));
    assertThat(progress.percent()).isZero();
  }

  @Test
  void aCorrectionAskedForIsAnsweredWithAReasonToo() {
    assertThat(plan.askCorrection("Мало практики", null)).isFalse();
    approved();
    assertThat(plan.askCorrection("Мало практики", null)).isTrue();
    assertThatThrownBy(() -> plan.unchanged("")).hasMessageContaining("не заполнено");

    plan.unchanged("Практика уже началась");

    assertThat(plan.correction()).isEmpty();
    assertThat(plan.correctionAnswer()).contains("Практика уже началась");
  }

  @Test
  void aDraftOfACorrectionIsDroppedAndTheFormerVersionStays() {
    assertThatThrownBy(() -> plan.dropCorrection()).hasMessageContaining("черновика корректировки");
    approved();
    plan.correct("Передумали", TODAY);

    plan.dropCorrection();

    assertThat(plan.versions()).hasSize(1);
    assertThat(plan.newest().state()).isEqualTo(PlanState.APPROVED);
  }

  @Test
  void linesKeepTheirNumbersAndStrangeNumbersAreNone() {
    Activity foreign = Activity.planned(77, RouteSection.PLAN, "", "Чужая строка", END, "");
    Activity known = plan.newest().text().activities().get(0);

    plan.write(text(START, END, known, foreign, known), FRAME);

    assertThat(plan.newest().text().activities())
        .extracting(Activity::item)
        .containsExactly(1, 2, 3);
  }

  @Test
  void copiedActivitiesMoveWithTheTerm() {
    PlanText from = text(START.minusYears(1), END.minusYears(1));
    PlanText into = text(START, START.plusMonths(4));

    assertThat(MovedDays.of(line("А", START.minusYears(1).plusDays(10)), from, into).dueOn())
        .isEqualTo(START.plusDays(10));
    assertThat(MovedDays.of(line("Б", END.minusYears(1)), from, into).dueOn())
        .isEqualTo(START.plusMonths(4));
  }
}
