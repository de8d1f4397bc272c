package school.mentoring.roadmap.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.calendar.CalendarFile;
import school.mentoring.roadmap.calendar.CalendarFilter;
import school.mentoring.roadmap.calendar.CalendarLine;
import school.mentoring.roadmap.calendar.YearCalendar;
import school.mentoring.roadmap.calendar.YearCalendars;
import school.mentoring.shared.SchoolYear;
import school.mentoring.shared.table.TableExport;
import school.mentoring.shared.web.Download;
import school.mentoring.shared.web.TableFile;

/** The calendar of a school year: all programmes of the organisation in one list and one chart. */
@Controller
class CalendarController {

  private static final int PER_PAGE = 50;

  private final YearCalendars calendars;
  private final CurrentMembers members;
  private final Clock clock;

  CalendarController(YearCalendars calendars, CurrentMembers members, Clock clock) {
    this.calendars = calendars;
    this.members = members;
    this.clock = clock;
  }

  @GetMapping("/calendar")
  String show(CalendarQuery query, Model model) {
    CalendarFilter filter = query.filter();
    YearCalendar calendar =
        calendars.of(
            members.current().organisation(), query.schoolYear(clock), query.groupNumber());
    List<CalendarLine> lines = calendar.lines(filter);
    model.addAttribute("calendar", calendar);
    model.addAttribute("filter", filter);
    model.addAttribute("chart", calendar.chart(filter));
    model.addAttribute("load", calendar.load(filter));
    model.addAttribute("lines", page(lines, query.pageNumber()));
    model.addAttribute("colours", colours(calendar));
    model.addAttribute("roles", Roles.titles());
    model.addAttribute("states", CalendarLine.State.values());
    return "roadmap/calendar";
  }

  private static PageImpl<CalendarLine> page(List<CalendarLine> lines, int asked) {
    int number = Math.min(asked, Math.max(0, (lines.size() - 1) / PER_PAGE));
    return new PageImpl<>(
        lines.stream().skip((long) number * PER_PAGE).limit(PER_PAGE).toList(),
        PageRequest.of(number, PER_PAGE),
        lines.size());
  }

  /** Each programme of the group has the same colour in the list and in the chart. */
  private static Map<String, Integer> colours(YearCalendar calendar) {
    List<Programme> programmes = calendar.programmes().getContent();
    return IntStream.range(0, programmes.size())
        .boxed()
        .collect(Collectors.toMap(it -> programmes.get(it).id().toString(), it -> it));
  }

  @GetMapping("/calendar.ics")
  ResponseEntity<byte[]> ics(CalendarQuery query) {
    SchoolYear year = query.schoolYear(clock);
    List<CalendarLine> left = lines(query, year).stream().filter(CalendarLine::unclosed).toList();
    String programmes =
        ServletUriComponentsBuilder.fromCurrentContextPath().path("/programmes/").toUriString();
    return Download.of(
        name(year) + ".ics",
        Download.CALENDAR,
        CalendarFile.write(
            "Наставничество " + year, left, roleTitle(), programmes::concat, clock.instant()));
  }

  @GetMapping("/calendar.{format:xlsx|csv}")
  ResponseEntity<byte[]> table(@PathVariable String format, CalendarQuery query) {
    SchoolYear year = query.schoolYear(clock);
    UnaryOperator<String> title = roleTitle();
    List<List<Object>> rows =
        lines(query, year).stream().map(it -> CalendarTable.row(it, title)).toList();
    return TableFile.of(new TableExport(name(year), CalendarTable.HEADER, rows), format);
  }

  private List<CalendarLine> lines(CalendarQuery query, SchoolYear year) {
    return calendars.all(members.current().organisation(), year, query.filter());
  }

  private static UnaryOperator<String> roleTitle() {
    Map<String, String> titles = Roles.titles();
    return it -> titles.getOrDefault(it, it.isEmpty() ? "не указан" : it);
  }

  private static String name(SchoolYear year) {
    return "Календарь %d-%d".formatted(year.start(), year.start() + 1);
  }
}
