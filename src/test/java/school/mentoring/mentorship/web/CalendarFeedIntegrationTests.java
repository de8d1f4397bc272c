package school.mentoring.mentorship.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import school.mentoring.EngineTest;
import school.mentoring.TestClock;
import school.mentoring.TestPages;
import school.mentoring.TestSchool;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.PairEndings;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.mentorship.care.SchoolHolidays;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class CalendarFeedIntegrationTests {

  /** A Tuesday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 6);

  @Autowired TestSchool schools;
  @Autowired TestPairs pairs;
  @Autowired TestPages pages;
  @Autowired TestClock.Movable clock;
  @Autowired ApplicationEventPublisher events;
  @Autowired PairEndings endings;
  @Autowired SchoolHolidays holidays;

  private OrganisationId school;
  private Mentorship pair;
  private String feed;

  @BeforeEach
  void feed() throws Exception {
    clock.set(TODAY, events);
    school = schools.founded();
    ProgrammeId programme = pairs.programme(school, 2026);
    pairs.mentor(school, "Ветрова", 1, TestSchool.login(Role.MENTOR, school));
    pairs.mentee(school, "Ручьёв");
    pairs.begun(school, programme, TODAY.minusDays(10));
    pair = pairs.of(school, programme).get(0);
    feed =
        sent(post("/calendar/feeds"))
            .andReturn()
            .getFlashMap()
            .get("address")
            .toString()
            .replaceFirst("^https?://[^/]+", "");
  }

  @AfterEach
  void now() {
    clock.reset(events);
  }

  @Test
  void whoTriesAddressesIsTurnedAwayAndGoodOnesStayOpen() throws Exception {
    String network =
        "10.%d.%d.".formatted(ThreadLocalRandom.current().nextInt(250), school.hashCode() & 127);
    for (int i = 0; i < 30; i++) {
      assertThat(from(network + i, "/calendar/feed/" + "y".repeat(32) + ".ics").getStatus())
          .isEqualTo(404);
    }
    MockHttpServletResponse busy = from(network + 99, "/calendar/feed/" + "z".repeat(32) + ".ics");
    assertThat(busy.getStatus()).isEqualTo(429);
    assertThat(busy.getHeader("Retry-After")).isEqualTo("300");
    assertThat(from(network + 99, feed).getStatus()).isEqualTo(200);
  }

  @Test
  void oneAddressIsReadOnlySoOften() throws Exception {
    for (int i = 0; i < 60; i++) {
      assertThat(from("10.0." + i + ".1", feed).getStatus()).isEqualTo(200);
    }
    assertThat(from("10.1.1.1", feed).getStatus()).isEqualTo(429);
  }

  @Test
  void aSeriesSkipsTheHolidaysOfTheSchoolByItself() throws Exception {
    holidays.add(school, "Осенние", TODAY.plusDays(14), TODAY.plusDays(20));
    plan(TODAY.plusWeeks(5), "1");

    // 4 November is a day off for all, but this series falls on Tuesdays; the 20th is a holiday
    assertThat(days()).containsExactly("20261006", "20261013", "20261027", "20261103", "20261110");
  }

  @Test
  void aSeriesSkipsDaysOffByItself() throws Exception {
    holidays.add(school, "Карантин", TODAY.plusDays(60), TODAY.plusDays(61));
    clock.set(LocalDate.of(2026, 10, 28), events);
    plan(LocalDate.of(2026, 11, 11), "1");

    assertThat(days()).containsExactly("20261028", "20261111");
  }

  @Test
  void whatAPairHadPlannedForDaysAfterItsEndIsGone() throws Exception {
    plan(TODAY.plusWeeks(5), "1");

    endings.endEarly(school, pair.id(), "переезд", TODAY.plusDays(8));

    assertThat(days()).containsExactly("20261006", "20261013");
  }

  private void plan(LocalDate until, String every) throws Exception {
    MockHttpServletResponse answer =
        sent(post("/mentorships/" + pair.id() + "/planned")
                .param("from", LocalDate.now(clock).toString())
                .param("format", "IN_PERSON")
                .param("every", every)
                .param("until", until.toString()))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).isEqualTo(302);
  }

  private java.util.List<String> days() throws Exception {
    String file = from("10.2.2.2", feed).getContentAsString(StandardCharsets.UTF_8);
    return java.util.regex.Pattern.compile("DTSTART;VALUE=DATE:(\\d+)")
        .matcher(file)
        .results()
        .map(it -> it.group(1))
        .toList();
  }

  private org.springframework.test.web.servlet.ResultActions sent(
      MockHttpServletRequestBuilder request) throws Exception {
    return pages.as(TestSchool.login(Role.MENTOR, school), request);
  }

  private MockHttpServletResponse from(String address, String page) throws Exception {
    return pages
        .asNobody(
            get(page)
                .with(
                    request -> {
                      request.setRemoteAddr(address);
                      return request;
                    }))
        .andReturn()
        .getResponse();
  }
}
