package school.mentoring.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import school.mentoring.organisation.Role;

/**
 * Whatever two people do at the same moment: one of them is told to look again, or both are heard;
 * nothing is kept twice, nothing is lost, and what was decided stands in one way.
 */
interface AtOnceAbuse {

  PressedAtOnce school();

  @BeforeEach
  default void found() throws Exception {
    school().found();
  }

  @Test
  default void aPlanIsApprovedOrReturnedAndNeverBoth() throws Exception {
    PressedAtOnce it = school();
    String plan = it.planSent();
    for (int round = 0; round < 2; round++) {
      List<Integer> answers =
          round == 0
              ? AtOnce.press(
                  it.press(Role.DIRECTOR, plan + "/approve"),
                  it.press(Role.DIRECTOR, plan + "/return", "remarks", "уточните срок"))
              : AtOnce.press(
                  it.press(Role.DIRECTOR, plan + "/approve"),
                  it.task(
                      Role.DIRECTOR,
                      "userTask_approvePlan",
                      Map.of("decision", "return", "remarks", "уточните срок")));
      assertThat(answers).anyMatch(answer -> answer < 400);
      assertThat(it.planState()).isIn("APPROVED", "RETURNED");
      assertThat(it.running("approvePlan")).isEqualTo(it.planState().equals("APPROVED") ? 0 : 1);
      if (it.planState().equals("APPROVED")) {
        twoVersionsAreOne(it, plan);
      }
      it.done(Role.MENTOR, plan + "/send");
    }
    it.done(Role.MENTOR, plan + "/withdraw");
  }

  private static void twoVersionsAreOne(PressedAtOnce it, String plan) throws Exception {
    int before = it.number("select newest from pair_plan where plan_id = ?", it.id("planId"));
    assertThat(AtOnce.twice(it.press(Role.MENTOR, plan + "/correct", "why", "другой срок")))
        .containsExactlyInAnyOrder(302, 409);
    assertThat(it.number("select newest from pair_plan where plan_id = ?", it.id("planId")))
        .isEqualTo(before + 1);
  }

  @Test
  default void aReportIsSentOnceAndDecidedOnce() throws Exception {
    PressedAtOnce it = school();
    String list = it.page(Role.CURATOR, it.run() + "/reports");
    int at = list.indexOf("/reports/certificate/");
    String report = it.run() + list.substring(at, at + "/reports/certificate/".length() + 10);

    assertThat(AtOnce.twice(it.press(Role.CURATOR, report + "/send")))
        .containsExactlyInAnyOrder(302, 409);
    assertThat(it.running("approveReport")).isEqualTo(1);

    List<Integer> answers =
        AtOnce.press(
            it.task(Role.DIRECTOR, "userTask_approveReport", Map.of("reportApproved", "yes")),
            it.press(Role.DIRECTOR, report + "/return", "remarks", "дополните"));
    assertThat(answers).anyMatch(answer -> answer < 400);
    assertThat(it.running("approveReport")).isZero();
    List<Map<String, Object>> rows =
        it.rows(
            "select state, content from report where programme_id = ? and kind = 'CERTIFICATE'",
            it.built().programme().toString());
    assertThat(rows).hasSize(1);
    boolean approved = rows.get(0).get("state").equals("APPROVED");
    assertThat(rows.get(0).get("content") != null).isEqualTo(approved);
  }

  @Test
  default void aProtocolSaysWhatTheJurySaid() throws Exception {
    PressedAtOnce it = school();
    String contest = "/contests/" + it.id("contestId");
    String sheet = contest + "/jury/" + it.id("juror");
    String marks = sheet + "/applications/" + it.id("application");
    int criteria =
        it.number(
            "select count(*) from contest_criterion where contest_id = ?", it.id("contestId"));
    it.done(Role.DIRECTOR, marks, all(criteria, 5));

    List<Integer> answers =
        AtOnce.press(
            it.press(Role.DIRECTOR, marks, all(criteria, 9)),
            it.press(
                Role.CURATOR,
                contest + "/confirm",
                "number",
                "1",
                "date",
                LocalDate.now().toString()),
            it.press(
                Role.CURATOR,
                contest + "/confirm",
                "number",
                "2",
                "date",
                LocalDate.now().toString()));

    assertThat(answers.subList(1, 3)).containsExactlyInAnyOrder(302, 409);
    assertThat(it.number(AVERAGE, it.id("application")))
        .isEqualTo(it.number(GIVEN, it.id("juror")));
    assertThat(it.running("scoreApplications")).isZero();
  }

  String AVERAGE =
      "select cast(sum(average) as integer) from contest_application where application_id = ?";

  String GIVEN =
      "select cast(sum(m.points * c.weight) as integer) from juror_mark m"
          + " join juror j on j.juror_id = m.juror_id"
          + " join contest_criterion c on c.contest_id = j.contest_id and c.position = m.criterion"
          + " where m.juror_id = ?";

  private static Object[] all(int criteria, int points) {
    Object[] sent = new Object[criteria * 2];
    for (int number = 0; number < criteria; number++) {
      sent[number * 2] = "criterion" + number;
      sent[number * 2 + 1] = points;
    }
    return sent;
  }

  @Test
  default void nobodyIsNominatedAppointedThankedOrHonouredTwice() throws Exception {
    PressedAtOnce it = school();
    it.done(Role.CURATOR, it.run() + "/recognition/contests", "kind", "MENTOR_OF_YEAR");
    String id =
        it.rows(
                "select contest_id from contest where programme_id = ? and state = 'APPLICATIONS'",
                it.built().programme().toString())
            .get(0)
            .get("contest_id")
            .toString();
    String contest = "/contests/" + id;

    once(it, contest + "/applications", "subject", it.id("mentorId"));
    once(it, contest + "/jury", "login", it.built().login(Role.CLERK));
    once(it, contest + "/jury/outside", "name", "Соколова Вера");
    once(it, contest + "/judge");
    assertThat(it.number("select count(*) from juror where contest_id = ?", id)).isEqualTo(2);
    once(
        it,
        it.run() + "/recognition/letters/typed",
        "kind",
        "THANKS_PARTNER",
        "name",
        "Музей " + "я".repeat(290),
        "dative",
        "музею");
    AtOnce.twice(
        it.press(
            Role.CURATOR,
            it.run() + "/publication/board",
            "person",
            it.id("menteeId"),
            "merit",
            "за труд"));
    assertThat(
            it.number(
                "select count(*) from honour where programme_id = ? and participant_id = ?",
                it.built().programme().toString(),
                it.id("menteeId")))
        .isEqualTo(1);
    once(it, it.run() + "/publication/sites", "address", "https://twice.example/a");
  }

  private static void once(PressedAtOnce it, String path, Object... sent) throws Exception {
    assertThat(AtOnce.twice(it.press(Role.CURATOR, path, sent)))
        .as(path)
        .containsExactlyInAnyOrder(302, 409);
  }

  @Test
  default void aChildWhoStopsIsHeardThoughThePairIsJustDecided() throws Exception {
    PressedAtOnce it = school();
    String card = it.card();
    String pair = it.id("mentorshipId");

    for (int round = 0; round < 3; round++) {
      int before = it.number(STOPS, pair);
      List<Integer> answers =
          AtOnce.press(
              it.pressOnCard(card + "/stop", "pair", pair, "words", "не хочу"),
              it.task(
                  Role.CURATOR,
                  "userTask_talkToPair",
                  Map.of("decision", "fine", "note", "Поговорили")));

      assertThat(answers.get(0)).as("the child is heard").isEqualTo(303);
      assertThat(it.number(OPEN, pair)).as("one case at most is open").isLessThanOrEqualTo(1);
      assertThat(it.number(STOPS, pair)).isEqualTo(before + 1);
      if (answers.get(1) >= 400) {
        assertThat(it.number(STOPPED, pair)).as("the stop stands").isEqualTo(1);
      }
      if (it.number(OPEN, pair) == 1) {
        assertThat(
                it.task(
                        Role.CURATOR,
                        "userTask_talkToPair",
                        Map.of("decision", "fine", "note", "Поговорили с ребёнком"))
                    .call())
            .isEqualTo(204);
      }
      it.done(Role.CURATOR, it.pair() + "/care/flag", "topic", "CONFLICT");
    }
  }

  String OPEN = "select count(*) from pair_care where open_key = ?";

  String STOPPED = "select count(*) from pair_care where open_key = ? and stopped_on is not null";

  String STOPS =
      "select count(*) from care_signal s join pair_care c on c.care_id = s.care_id"
          + " where c.mentorship_id = ? and s.kind = 'STOPPED'";

  @Test
  default void twoCallsForHelpAreOneCase() throws Exception {
    PressedAtOnce it = school();
    String other = it.built().otherPair().id().toString();

    AtOnce.press(
        it.press(Role.CURATOR, "/mentorships/" + other + "/care/flag", "topic", "CONFLICT"),
        it.press(Role.DIRECTOR, "/mentorships/" + other + "/care/flag", "topic", "CONFLICT"));
    assertThat(it.number("select count(*) from pair_care where mentorship_id = ?", other))
        .isEqualTo(1);
  }

  @Test
  default void aPairIsDecidedOnceAndNotAfterItEnded() throws Exception {
    PressedAtOnce it = school();
    String pair = it.built().otherPair().id().toString();
    String path = it.run() + "/decisions";
    AtOnce.press(
        it.press(Role.CURATOR, path, "pairs", pair, "decision", "GO_ON"),
        it.press(Role.DIRECTOR, path, "pairs", pair, "decision", "FINISH", "reason", "выпуск"));
    assertThat(it.number("select count(*) from pair_decision where mentorship_id = ?", pair))
        .isEqualTo(1);
    it.done(Role.CURATOR, path + "/undo", "pair", pair);

    List<Integer> answers =
        AtOnce.press(
            it.press(Role.CURATOR, path, "pairs", pair, "decision", "GO_ON"),
            it.press(Role.DIRECTOR, "/mentorships/" + pair + "/end", "reason", "переезд"));
    assertThat(answers.get(1)).isEqualTo(302);
    assertThat(it.page(Role.CURATOR, path + "?show=GO_ON")).doesNotContain("Озёров");
    assertThat(AtOnce.twice(it.press(Role.CURATOR, it.run().concat("/next-year"))))
        .containsOnly(302);
    assertThat(
            it.number(
                "select count(*) from next_year where programme_id = ?",
                it.built().programme().toString()))
        .isEqualTo(1);
  }

  @Test
  default void aPlannedMeetingMovesOnceForEachWhoMovedIt() throws Exception {
    PressedAtOnce it = school();
    String planned = it.pair() + "/planned/" + it.id("planned");
    List<Integer> answers =
        AtOnce.press(
            it.press(Role.MENTOR, planned + "/move", "day", LocalDate.now().plusDays(4)),
            it.press(Role.CURATOR, planned + "/move", "day", LocalDate.now().plusDays(5)),
            it.press(Role.DIRECTOR, planned + "/cancel"));

    int heard = (int) answers.stream().filter(status -> status == 302).count();
    assertThat(heard).isPositive();
    assertThat(
            it.number(
                "select sequence from planned_meeting where planned_meeting_id = ?",
                it.id("planned")))
        .isEqualTo(heard);
  }

  @Test
  default void aMeetingThatIsHeldOnceIsWrittenOnce() throws Exception {
    PressedAtOnce it = school();
    String today = LocalDate.now().toString();
    AtOnce.twice(
        it.press(
            Role.MENTOR,
            it.pair() + "/meetings",
            "kind",
            "TRIAL",
            "heldOn",
            today,
            "minutes",
            "30",
            "format",
            "IN_PERSON"));
    assertThat(
            it.number(
                "select count(*) from meeting where mentorship_id = ? and kind = 'TRIAL'",
                it.id("mentorshipId")))
        .isEqualTo(1);
    AtOnce.press(
        it.pressOnCard(it.card() + "/fit", "pair", it.id("mentorshipId"), "fit", "YES"),
        it.press(Role.MENTOR, it.pair() + "/care/fit", "fit", "NO"),
        it.press(Role.MENTOR, it.pair() + "/care/fit", "fit", "YES"));
    assertThat(
            it.number(
                "select count(*) from fit_answer where mentorship_id = ?", it.id("mentorshipId")))
        .isEqualTo(2);
  }

  @Test
  default void aFeedHasOneAddressAndASettingOneValue() throws Exception {
    PressedAtOnce it = school();
    AtOnce.twice(it.press(Role.PSYCHOLOGIST, "/calendar/feeds"));
    assertThat(
            it.number(
                "select count(*) from calendar_feed where login = ?",
                it.built().login(Role.PSYCHOLOGIST)))
        .isEqualTo(1);
    AtOnce.press(
        it.press(Role.PSYCHOLOGIST, "/calendar/feeds/revoke"),
        it.press(Role.PSYCHOLOGIST, "/calendar/feeds"));

    String run = it.run();
    AtOnce.twice(it.press(Role.CURATOR, run + "/surveys/settings", "smallest", 6, "satisfied", 8));
    AtOnce.twice(it.press(Role.CURATOR, run + "/surveys/swot", "strengths", "Сила"));
    AtOnce.twice(it.press(Role.CURATOR, run + "/surveys/entry/start"));
    assertThat(
            it.number(
                "select count(*) from questionnaire_campaign where programme_id = ?",
                it.built().programme().toString()))
        .isEqualTo(2);
    AtOnce.twice(it.press(Role.CURATOR, "/indicators/pairsKept/retire", "noMore", true));
    assertThat(
            it.number(
                "select count(*) from indicator_definition where organisation = ?",
                it.built().school().id()))
        .isEqualTo(1);
  }
}
