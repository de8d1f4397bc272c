package school.mentoring.roadmap.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpServletResponse;
import school.mentoring.EngineTest;
import school.mentoring.TestClock;
import school.mentoring.TestPages;
import school.mentoring.TestSchool;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.roadmap.RoadmapRef;
import school.mentoring.roadmap.Roadmaps;
import school.mentoring.roadmap.calendar.CalendarFilter;
import school.mentoring.roadmap.calendar.CalendarLine;
import school.mentoring.roadmap.calendar.CalendarLine.State;
import school.mentoring.roadmap.calendar.YearCalendar;
import school.mentoring.roadmap.calendar.YearCalendars;
import school.mentoring.roadmap.course.Ending;
import school.mentoring.roadmap.course.WorkItem;
import school.mentoring.roadmap.course.WorkItems;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.SchoolYear;

@EngineTest
class CalendarPagesIntegrationTests {

  @Autowired TestSchool schools;
  @Autowired TestPages pages;
  @Autowired TestClock.Movable clock;
  @Autowired ApplicationEventPublisher events;
  @Autowired Programmes programmes;
  @Autowired WorkItems items;
  @Autowired YearCalendars calendars;
  @Autowired Roadmaps roadmaps;

  private OrganisationId school;
  private Programme programme;

  @BeforeEach
  void school() {
    clock.set(LocalDate.of(2026, 9, 10), events);
    school = schools.founded();
    programme = schools.programme(school, 2026);
  }

  @AfterEach
  void today() {
    clock.reset(events);
  }

  private Programme another(String key, String name, int year) {
    return programmes.begin(
        ProgrammeId.next(),
        school,
        new RoadmapRef(key, name, programme.definition()),
        SchoolYear.of(year),
        "curator");
  }

  private void cameUp(String id, String element, String line, LocalDate from, LocalDate due) {
    items.opened(
        id,
        programme.id(),
        new WorkItem.Opened(
            "prepareConditions",
            element,
            List.of(line),
            WorkItem.Kind.TASK,
            "curator",
            "vetrova.a",
            from,
            due,
            1));
  }

  private MockHttpServletResponse page(String address) throws Exception {
    return pages
        .as(TestSchool.login(Role.MENTOR, school), get(address))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse();
  }

  private CalendarLine line(String id) {
    return calendar(0).lines().stream()
        .filter(it -> it.line().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private YearCalendar calendar(int group) {
    return calendars.of(school, SchoolYear.of(2026), group);
  }

  @Test
  void aLineThatHasNotComeUpStandsByItsWindowAndAnOpenOneByItsOwnDates() {
    cameUp(
        "t1-" + school,
        "userTask_holdPedagogicalCouncil",
        "000-1.4.1",
        LocalDate.of(2026, 9, 7),
        LocalDate.of(2026, 9, 18));
    CalendarLine waiting = line("000-7.1.1");
    CalendarLine open = line("000-1.4.1");

    assertThat(waiting.state()).isEqualTo(State.WAITING);
    assertThat(waiting.from()).isEqualTo("2027-05-01");
    assertThat(waiting.due()).isEqualTo("2027-05-31");
    assertThat(open.state()).isEqualTo(State.OPEN);
    assertThat(open.from()).isEqualTo("2026-09-07");
    assertThat(open.due()).isEqualTo("2026-09-18");
    assertThat(line("000-1.1.1").state()).as("its August is over").isEqualTo(State.LATE);
    assertThat(line("000-5.4.1").state()).as("only when needed").isEqualTo(State.WAITING);
  }

  @Test
  void everyQuarterOfARecurringLineIsATimeOfItsOwn() {
    assertThat(calendar(0).lines())
        .filteredOn(it -> it.line().equals("000-7.1.0"))
        .hasSizeGreaterThanOrEqualTo(3)
        .extracting(CalendarLine::time)
        .startsWith(1, 2, 3)
        .doesNotHaveDuplicates();
  }

  @Test
  void whatIsDoneOrPassedByIsClosed() {
    String element = elementOf("000-1.1.1");
    cameUp(
        "t2-" + school, element, "000-1.1.1", LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 31));
    assertThat(line("000-1.1.1").state()).isEqualTo(State.LATE);

    items.ended(
        "t2-" + school,
        Optional.of("curator"),
        new Ending(WorkItem.State.DONE, null, Optional.empty()));

    assertThat(line("000-1.1.1").state()).isEqualTo(State.CLOSED);
    assertThat(line("000-1.1.1").done()).isOne();
  }

  private String elementOf(String line) {
    return roadmaps.of(programme.definition()).stages().stream()
        .flatMap(it -> it.elements().stream())
        .filter(it -> it.lines().contains(line))
        .findFirst()
        .orElseThrow()
        .element();
  }

  @Test
  void programmesAreShownTogetherWithWhatOverlaps() throws Exception {
    Programme second = another("second", "Вторая <b>карта</b>", 2026);
    another("past", "Прошлая", 2025);

    String page = page("/calendar?year=2026&clashing=true").getContentAsString();

    assertThat(page)
        .contains("Календарь на", "Целевая модель", "накладывается: ", "gantt-today", "просрочено")
        .contains("Вторая &lt;b&gt;карта&lt;/b&gt;")
        .doesNotContain("<b>карта</b>", "vetrova");
    assertThat(page("/calendar?year=2026&programme=" + second.id()).getContentAsString())
        .contains("Вторая &lt;b&gt;карта");
    assertThat(page("/calendar?year=2026&role=&state=&month=&clashing=").getContentAsString())
        .contains("Список");
    assertThat(
            page("/calendar?year=2026&month=2027-05&state=WAITING&role=curator&clashing=true")
                .getContentAsString())
        .contains("31.05.2027");
    assertThat(page("/calendar?year=2030").getContentAsString()).contains("программ нет");
    assertThat(page("/calendar").getContentAsString()).contains("2026/27");
  }

  @Test
  void anEarlierProgrammeShowsWhatReachesIntoTheYear() {
    Programme past = another("past", "Прошлая", 2025);

    assertThat(calendar(0).lines())
        .filteredOn(it -> it.programme().equals(past.id()))
        .isNotEmpty()
        .allSatisfy(
            it ->
                assertThat(it.state() == State.LATE || !it.due().isBefore(LocalDate.of(2026, 8, 1)))
                    .isTrue());
  }

  @Test
  void manyProgrammesComeInGroups() throws Exception {
    for (int i = 0; i < 2 * YearCalendars.GROUP; i++) {
      another("own" + i, "Своя карта " + i, 2026);
    }

    assertThat(calendar(0).programmes().getNumberOfElements()).isEqualTo(YearCalendars.GROUP);
    assertThat(calendar(2).programmes().getNumberOfElements()).isOne();
    assertThat(page("/calendar?year=2026&group=1").getContentAsString())
        .contains("Программы 11–20 из 21", "Предыдущие программы", "Следующие программы");
    assertThat(calendars.all(school, SchoolYear.of(2026), CalendarFilter.ALL))
        .hasSizeGreaterThan(21 * 53);
  }

  @Test
  void aBadYearOrMonthIsRefused() throws Exception {
    String curator = TestSchool.login(Role.CURATOR, school);
    for (String query : List.of("year=1", "year=zzzz", "year=1900", "month=zz", "state=NONE")) {
      pages.as(curator, get("/calendar?" + query)).andExpect(status().isBadRequest());
    }
  }

  @Test
  void otherProgramsReadTheCalendarAndItNamesNobody() throws Exception {
    cameUp(
        "t3-" + school,
        elementOf("000-1.1.1"),
        "000-1.1.1",
        LocalDate.of(2026, 9, 7),
        LocalDate.of(2026, 9, 18));
    MockHttpServletResponse answer = page("/calendar.ics?year=2026");
    ICalendar read = Biweekly.parse(answer.getContentAsString(UTF_8)).first();

    assertThat(answer.getContentType()).startsWith("text/calendar");
    assertThat(read.getEvents()).hasSizeGreaterThan(53);
    assertThat(read.getEvents()).extracting(it -> it.getUid().getValue()).doesNotHaveDuplicates();
    assertThat(answer.getContentAsString(UTF_8)).doesNotContain("vetrova");
    assertThat(read.getEvents())
        .filteredOn(it -> it.getUid().getValue().startsWith("000-1.1.1.1."))
        .singleElement()
        .satisfies(
            it ->
                assertThat(it.getDateStart().getValue().getRawComponents().getDate()).isEqualTo(7));
  }

  @Test
  void theListIsExportedForSpreadsheets() throws Exception {
    byte[] file = page("/calendar.xlsx?year=2026&month=2027-05").getContentAsByteArray();

    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      List<Row> rows = book.getFirstSheet().read();
      assertThat(rows).hasSizeGreaterThan(5);
      assertThat(rows.get(0).getCellText(0)).isEqualTo("Начало");
      assertThat(rows.get(1).getCellAsDate(1)).isPresent();
    }
  }
}
