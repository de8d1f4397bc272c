package school.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import school.mentoring.mentorship.MeetingCycle;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.Organisation;
import school.mentoring.organisation.Organisations;
import school.mentoring.organisation.PersonName;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.recognition.contest.ApplicationEntry;
import school.mentoring.recognition.contest.Applications;
import school.mentoring.recognition.contest.ContestKind;
import school.mentoring.recognition.contest.Contests;
import school.mentoring.recognition.contest.Juries;
import school.mentoring.rights.AtOnce;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** The forms of a pair's meetings and of a jury, sent over REST by who means no good. */
@ServerTest
class MeetingsRestAbuseTests {

  private static final PersonName NAME = new PersonName("Полева", "Инна", "Львовна");

  @LocalServerPort int port;
  @Autowired Organisations organisations;
  @Autowired Staff staff;
  @Autowired TestPairs pairs;
  @Autowired Contests contests;
  @Autowired Applications applications;
  @Autowired Juries juries;
  @Autowired RuntimeService runtime;
  @Autowired Clock clock;

  private AbusiveClient client;
  private OrganisationId school;
  private ProgrammeId programme;

  @BeforeEach
  void aSchoolWithAPair() {
    school = school();
    programme = pairs.programme(school, 2026);
    client = new AbusiveClient(new GenericClient(port), school, programme);
    pairs.mentor(school, "Ветрова", 1, TestSchool.login(Role.MENTOR, school));
    pairs.mentee(school, "Ручьёв");
    pairs.begun(school, programme, today().minusDays(20));
  }

  private OrganisationId school() {
    OrganisationId founded = new OrganisationId("r" + UUID.randomUUID().toString().substring(0, 8));
    organisations.found(
        new Organisation(founded, "Дальняя школа", "Дальняя школа", "с. Дальнее", "директор"));
    for (Role role : Role.values()) {
      staff.enrol(
          founded, TestSchool.login(role, founded), NAME, "сотрудник", Set.of(role), "demo");
    }
    return founded;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private String task(Role role, String element) {
    return client.task(role, element);
  }

  private int send(Role role, OrganisationId of, String task, Map<String, Object> answers) {
    return client.send(TestSchool.login(role, of), task, answers).status();
  }

  private String refused(int status, Role role, String task, Map<String, Object> answers) {
    return client.refused(status, role, task, answers);
  }

  private static Map<String, Object> met(Object... other) {
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("evidenceNote", "Поговорили");
    for (int at = 0; at < other.length; at += 2) {
      answers.put(other[at].toString(), other[at + 1]);
    }
    return answers;
  }

  private String accompanied() {
    pairs.follow(school, programme, MeetingCycle.FULL);
    Map<String, Object> variables = new HashMap<>();
    variables.put("organisation", school.id());
    variables.put("accompanimentId", pairs.waiting(school, programme).get(0).toString());
    variables.put("mentor", TestSchool.login(Role.MENTOR, school));
    variables.put("caption", "Ветрова А. С.");
    variables.put("lastMeetingsFrom", Date.from(clock.instant().plusSeconds(86_400_000)));
    variables.put("meetings", "full");
    runtime.startProcessInstanceByKey("accompanyMentorship", programme.toString(), variables);
    return task(Role.MENTOR, "userTask_holdFirstMeeting");
  }

  @Test
  void aMeetingThatCannotHaveBeenIsRefusedAndTheTaskStays() {
    String first = accompanied();

    assertThat(refused(400, Role.MENTOR, first, Map.of())).contains("не заполнено");
    List.of(
            met("evidenceNote", " \u0000\u200B "),
            met("evidenceNote", "щ".repeat(20_001)),
            met("evidenceDate", "вчера"),
            met("evidenceDate", "0020-09-01"),
            met("evidenceDate", today().plusDays(3).toString()),
            met("minutes", "час"),
            met("minutes", 0),
            met("minutes", 99_999_999_999L),
            met("format", "на луне"),
            met("topic", "щ".repeat(2_001)),
            met("evidenceFile", UUID.randomUUID().toString()),
            met("evidenceLink", "javascript:alert(1)"))
        .forEach(it -> refused(400, Role.MENTOR, first, it));
    assertThat(pairs.of(school, programme).get(0).meetings()).isEmpty();
  }

  @Test
  void aMeetingIsToldByWhoMayOnceAndInSignsThatHaveAShape() throws Exception {
    String first = accompanied();
    assertThat(send(Role.CURATOR, school(), first, met())).isIn(403, 404);
    refused(403, Role.PSYCHOLOGIST, first, met());
    assertThat(
            AtOnce.twice(
                () ->
                    send(
                        Role.MENTOR,
                        school,
                        first,
                        met("topic", "гаммы\u0000 \u202E<b>{{7*7}}</b>", "minutes", 45))))
        .contains(204);
    assertThat(pairs.of(school, programme).get(0).meetings())
        .singleElement()
        .satisfies(it -> assertThat(it.topic()).isEqualTo("гаммы <b>{{7*7}}</b>"));
    assertThat(refused(404, Role.MENTOR, first, met())).contains("уже выполнена");
    String trial = task(Role.MENTOR, "userTask_holdTrialMeeting");
    assertThat(refused(400, Role.MENTOR, trial, met("decision", "возможно"))).contains("возможно");
    for (String rows : new String[] {"0", "7", "-1", "1-99999999999", "один", "1;2"}) {
      refused(400, Role.MENTOR, trial, met("decision", "someFailed", "failedRows", rows));
    }
  }

  private String judging() {
    CurrentMember curator =
        new CurrentMember(
            TestSchool.login(Role.CURATOR, school), school, NAME, Set.of(Role.CURATOR), false);
    UUID contest = contests.announce(curator, programme, ContestKind.BEST_PAIR);
    Mentorship pair = pairs.of(school, programme).get(0);
    applications.nominate(curator, contest, pair.id().id(), new ApplicationEntry(0, "", false));
    juries.appoint(curator, contest, TestSchool.login(Role.DIRECTOR, school));
    contests.judge(curator, contest);
    return task(Role.DIRECTOR, "userTask_scoreApplications");
  }

  @Test
  void aJurorIsThroughOnceByOneOfTheWaysThatThereAre() throws Exception {
    String task = judging();
    assertThat(refused(400, Role.DIRECTOR, task, Map.of("decision", "DROP TABLE")))
        .contains("«DROP TABLE»");
    refused(400, Role.DIRECTOR, task, Map.of("decision", 7));
    refused(400, Role.DIRECTOR, task, Map.of());
    assertThat(refused(400, Role.DIRECTOR, task, Map.of("decision", "complete")))
        .as("nothing was judged yet")
        .isNotEmpty();
    refused(403, Role.MENTOR, task, Map.of("decision", "finish"));
    assertThat(send(Role.DIRECTOR, school(), task, Map.of("decision", "finish"))).isIn(403, 404);

    assertThat(
            AtOnce.twice(
                () ->
                    send(
                        Role.DIRECTOR,
                        school,
                        task,
                        Map.of("decision", "finish", "contestId", UUID.randomUUID().toString()))))
        .contains(204);
    assertThat(refused(404, Role.DIRECTOR, task, Map.of("decision", "finish")))
        .contains("уже выполнена");
  }
}
