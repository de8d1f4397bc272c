package school.mentoring.mentorship.web;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import school.mentoring.mentorship.MeetingFormat;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.SuspendedPairs;
import school.mentoring.mentorship.month.MonthPage;
import school.mentoring.mentorship.month.MonthPair;
import school.mentoring.mentorship.month.MonthPairs;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.russian.MonthName;

/** What the month's page shows, opened anew or with what was typed. */
@Component
class MonthScreen {

  static final String VIEW = "mentorship/month";

  private final MonthPairs pairs;
  private final SuspendedPairs suspended;
  private final Programmes programmes;
  private final CurrentMembers members;
  private final Clock clock;

  MonthScreen(
      MonthPairs pairs,
      SuspendedPairs suspended,
      Programmes programmes,
      CurrentMembers members,
      Clock clock) {
    this.pairs = pairs;
    this.suspended = suspended;
    this.programmes = programmes;
    this.members = members;
    this.clock = clock;
  }

  /** A page of the sheet as it is opened; its rows are read when it is shown. */
  Shown open(ProgrammeId programme, MonthAsk ask, int page) {
    CurrentMember member = members.current();
    Programme of = programmes.get(programme, member.organisation());
    return new Shown(this, of, ask, ask.month(clock), page, UUID.randomUUID(), Typed.NONE);
  }

  private Set<MentorshipId> suspended(MonthPage page) {
    return suspended
        .of(page.mentors().stream().flatMap(it -> it.pairs().stream()).map(MonthPair::id).toList())
        .keySet();
  }

  private MonthPage read(Shown shown) {
    CurrentMember member = members.current();
    return pairs.page(
        member.organisation(),
        shown.programme(),
        shown.month(),
        shown.ask().filter(member),
        shown.page());
  }

  /** What was typed, what is wrong with it, and whose lines are to be more. */
  record Typed(List<MonthRow> rows, Map<Integer, String> problems, String more) {

    static final Typed NONE = new Typed(List.of(), Map.of(), "");
  }

  /** A page of the sheet. */
  record Shown(
      MonthScreen screen,
      Programme of,
      MonthAsk ask,
      YearMonth month,
      int page,
      UUID sheet,
      Typed typed) {

    ProgrammeId programme() {
      return of.id();
    }

    /** The same page with what was typed on it. */
    Shown again(UUID same, List<MonthRow> rows, Map<Integer, String> problems, String more) {
      return new Shown(screen, of, ask, month, page, same, new Typed(rows, problems, more));
    }

    /** Its own address. */
    String address() {
      return ask.address("/programmes/" + of.id() + "/mentorships/month", month, page);
    }

    void fill(Model model) {
      MonthPage read = screen.read(this);
      model.addAttribute("section", "programmes");
      model.addAttribute("programme", of);
      model.addAttribute("ask", ask);
      model.addAttribute("month", month);
      model.addAttribute("monthName", MonthName.of(month));
      model.addAttribute("formats", MeetingFormat.values());
      model.addAttribute("sheet", sheet);
      model.addAttribute("shown", read);
      model.addAttribute("suspended", screen.suspended(read));
      model.addAttribute(
          "lines", new MonthLines(read.mentors(), typed.rows(), typed.problems(), typed.more()));
    }
  }
}
