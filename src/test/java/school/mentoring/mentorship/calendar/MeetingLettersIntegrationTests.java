package school.mentoring.mentorship.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import school.mentoring.EngineTest;
import school.mentoring.TestClock;
import school.mentoring.TestSchool;
import school.mentoring.mentorship.MeetingFormat;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.mentorship.care.CareOutcome;
import school.mentoring.mentorship.care.PairCares;
import school.mentoring.mentorship.care.PairFlags;
import school.mentoring.mentorship.care.TestCare;
import school.mentoring.mentorship.planned.MeetingPlan;
import school.mentoring.mentorship.planned.PlannedMeeting;
import school.mentoring.mentorship.planned.PlannedMeetings;
import school.mentoring.notification.TestPost;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.PersonName;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.StaffEmails;
import school.mentoring.roadmap.ProgrammeControl;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class MeetingLettersIntegrationTests {

  @RegisterExtension
  static final GreenMailExtension SERVER =
      new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

  private static final LocalTime AT = LocalTime.of(15, 30);

  @Autowired TestSchool schools;
  @Autowired TestPairs pairs;
  @Autowired TestPost post;
  @Autowired PlannedMeetings planned;
  @Autowired StaffEmails emails;
  @Autowired PairFlags flags;
  @Autowired PairCares cares;
  @Autowired TestCare care;
  @Autowired ProgrammeControl programmes;
  @Autowired TestClock.Movable clock;
  @Autowired ApplicationEventPublisher events;

  private final LocalDate day = LocalDate.of(2026, 10, 14);
  private CurrentMember curator;
  private Mentorship pair;

  @BeforeEach
  void pairOfAMentorWithAnAddress() {
    clock.set(day.minusDays(8), events);
    OrganisationId school = schools.founded();
    ProgrammeId programme = pairs.programme(school, 2026);
    String mentor = TestSchool.login(Role.MENTOR, school);
    pairs.mentor(school, "Ветрова", 1, mentor);
    pairs.mentee(school, "Ручьёв");
    pairs.begun(school, programme, day.minusDays(20));
    pair = pairs.of(school, programme).get(0);
    curator =
        new CurrentMember(
            TestSchool.login(Role.CURATOR, school),
            school,
            new PersonName("Кленова", "Анна", null),
            Set.of(Role.CURATOR),
            false);
    emails.set(curator, mentor, "mentor@school.example");
    post.opened(SERVER.getSmtp().getPort());
  }

  @AfterEach
  void now() {
    clock.reset(events);
  }

  @Test
  void aPlannedMovedAndCancelledMeetingIsOneEntryOfTheMentorsCalendar() throws Exception {
    planned.plan(curator, pair.id(), plan(0, null));
    PlannedMeeting meeting = planned.ahead(List.of(pair.id())).get(0);
    planned.move(curator, pair.id(), meeting.id(), day.plusDays(1), AT);
    planned.cancel(curator, pair.id(), meeting.id());

    List<MimeMessage> letters = carried();

    assertThat(letters).hasSize(3);
    String uid = "UID:" + meeting.id() + "@mentoring-roadmap";
    assertThat(file(letters.get(0)))
        .contains("METHOD:REQUEST", "SEQUENCE:0", uid, "mailto:mentor@school.example", "Кабинет 7");
    assertThat(file(letters.get(1))).contains("METHOD:REQUEST", "SEQUENCE:1", uid);
    assertThat(file(letters.get(2)))
        .contains("METHOD:CANCEL", "SEQUENCE:2", uid, "STATUS:CANCELLED");
    assertThat(letters.get(2).getSubject()).contains("отменена");
    for (MimeMessage letter : letters) {
      assertThat(text(letter) + file(letter) + letter.getSubject())
          .contains("В. В. — Р. Е.")
          .doesNotContain("Ветрова", "Ручьёв", "Тайная тема");
    }
  }

  @Test
  void aSuspendedPairsMeetingLeavesTheCalendarAndComesBack() throws Exception {
    planned.plan(curator, pair.id(), plan(0, null));
    PlannedMeeting meeting = planned.ahead(List.of(pair.id())).get(0);
    flags.stop(curator.organisation(), pair.id(), "кричит");
    cares.decide(
        curator.organisation(),
        care.latest(pair.id()).id(),
        CareOutcome.FINE,
        "помирились",
        curator.login());

    List<MimeMessage> letters = carried();

    String uid = "UID:" + meeting.id() + "@mentoring-roadmap";
    assertThat(letters).hasSize(3);
    assertThat(file(letters.get(1))).contains("METHOD:CANCEL", "SEQUENCE:1", uid);
    assertThat(letters.get(1).getSubject()).contains("отменена");
    assertThat(file(letters.get(2)))
        .contains("METHOD:REQUEST", "SEQUENCE:2", uid, "STATUS:CONFIRMED");
    for (MimeMessage letter : letters) {
      assertThat(text(letter) + file(letter)).doesNotContain("кричит", "наставляем", "помирились");
    }
  }

  @Test
  void whatAPairPlannedForDaysAfterItsEndIsCancelledOneCalendarAMeeting() throws Exception {
    int count = planned.plan(curator, pair.id(), plan(1, day.plusWeeks(3)));
    pairs.end(curator.organisation(), pair.id(), "Переезд");

    List<MimeMessage> letters = carried();

    assertThat(letters).hasSize(2);
    assertThat(letters.get(1).getSubject()).endsWith("отменено " + count);
    assertThat(file(letters.get(1)).split("METHOD:CANCEL", -1)).hasSize(count + 1);
    assertThat(file(letters.get(1)).split("STATUS:CANCELLED", -1)).hasSize(count + 1);
    assertThat(planned.ahead(List.of(pair.id()))).isEmpty();
  }

  @Test
  void aSuspendedPairThatEndsIsToldOfOnce() throws Exception {
    planned.plan(curator, pair.id(), plan(0, null));
    flags.stop(curator.organisation(), pair.id(), "");
    pairs.end(curator.organisation(), pair.id(), "Переезд");

    assertThat(carried()).hasSize(2);
  }

  @Test
  void aCancelledProgrammeCancelsItsMeetings() throws Exception {
    planned.plan(curator, pair.id(), plan(0, null));
    programmes.cancel(pair.programme(), curator.organisation(), "Школа закрыта");

    List<MimeMessage> letters = carried();

    assertThat(letters).hasSize(2);
    assertThat(file(letters.get(1))).contains("METHOD:CANCEL", "SEQUENCE:1");
  }

  @Test
  void aSeriesIsOneLetterWithAllItsMeetings() throws Exception {
    int count = planned.plan(curator, pair.id(), plan(1, day.plusWeeks(30)));
    assertThat(count).isGreaterThan(5);

    List<MimeMessage> letters = carried();

    assertThat(letters).hasSize(1);
    assertThat(letters.get(0).getSubject()).endsWith("запланировано " + count);
    assertThat(file(letters.get(0)).split("BEGIN:VEVENT", -1)).hasSize(count + 1);
    assertThat(file(letters.get(0))).contains("METHOD:PUBLISH");
  }

  @Test
  void withoutAnAddressThereIsNoLetter() {
    emails.set(curator, TestSchool.login(Role.MENTOR, curator.organisation()), "");

    planned.plan(curator, pair.id(), plan(0, null));

    post.carry();
    assertThat(SERVER.getReceivedMessages()).isEmpty();
  }

  private MeetingPlan plan(int everyWeeks, LocalDate until) {
    return new MeetingPlan(
        day,
        Optional.of(AT),
        45,
        MeetingFormat.IN_PERSON,
        "Кабинет 7",
        "Тайная тема",
        everyWeeks,
        until);
  }

  /** In the order of what happened to the meeting. */
  private List<MimeMessage> carried() throws Exception {
    post.carry();
    return java.util.Arrays.stream(SERVER.getReceivedMessages())
        .sorted(java.util.Comparator.comparing(MeetingLettersIntegrationTests::sequence))
        .toList();
  }

  private static int sequence(MimeMessage letter) {
    Matcher found = Pattern.compile("SEQUENCE:(\\d+)").matcher(file(letter));
    return found.find() ? Integer.parseInt(found.group(1)) : -1;
  }

  private static String text(MimeMessage letter) {
    return part(letter, 0);
  }

  /** Without the folds of long lines. */
  private static String file(MimeMessage letter) {
    return part(letter, 1).replace("\r\n ", "");
  }

  private static String part(MimeMessage letter, int index) {
    try {
      BodyPart part = ((MimeMultipart) letter.getContent()).getBodyPart(index);
      if (part.getContent() instanceof MimeMultipart related) {
        part = related.getBodyPart(0);
      }
      return new String(part.getInputStream().readAllBytes(), UTF_8);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
