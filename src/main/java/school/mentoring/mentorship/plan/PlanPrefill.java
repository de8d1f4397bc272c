package school.mentoring.mentorship.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.Profile;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;

/** What the system knows of a pair's plan before anybody writes a word. */
@Component
class PlanPrefill {

  private final PlanPeople people;
  private final Programmes programmes;

  PlanPrefill(PlanPeople people, Programmes programmes) {
    this.people = people;
    this.programmes = programmes;
  }

  /** The days in which a pair's plan may lie. */
  PlanFrame frame(Mentorship pair) {
    return frame(pair, programmes.get(pair.programme(), pair.organisation()));
  }

  /** The same where the programme is known. */
  PlanFrame frame(Mentorship pair, Programme programme) {
    return PlanFrame.of(
        pair.startsOn(), programme.schoolYear().firstDay(), programme.schoolYear().lastDay());
  }

  /** The first draft. */
  PlanText text(Mentorship pair) {
    return text(pair, people.of(pair), frame(pair));
  }

  /** The same where the people and the days are known. */
  PlanText text(Mentorship pair, PlanPeople.Two two, PlanFrame frame) {
    Profile wishes = two.mentee().map(Mentee::profile).orElse(null);
    List<String> requests = two.mentee().map(Mentee::topics).orElse(List.of());
    LocalDate start = pair.startsOn();
    return new PlanText(
        start,
        end(start, frame),
        "",
        tasks(requests, wishes),
        "",
        "",
        pair.manner().title(),
        wishes == null ? "" : wishes.variant(),
        "",
        List.of(),
        achievements(wishes),
        requests.stream().map(it -> new Deficit(0, null, it, "", "", "", null, "")).toList());
  }

  /** To the end of the lessons, or to the last day where that would be too short. */
  private static LocalDate end(LocalDate start, PlanFrame frame) {
    LocalDate may = LocalDate.of(frame.latest().getYear(), 5, 31);
    LocalDate end = may.isBefore(PlanPolicy.shortestEnd(start)) ? frame.latest() : may;
    LocalDate year = start.plusMonths(12);
    return end.isAfter(year) ? year : end;
  }

  private static String tasks(List<String> requests, Profile wishes) {
    List<String> tasks = new ArrayList<>();
    requests.forEach(it -> tasks.add("Помочь по запросу: " + it));
    if (wishes != null && !wishes.interests().isBlank()) {
      tasks.add("Опереться на интересы: " + wishes.interests());
    }
    return String.join("\n", tasks);
  }

  private static List<Achievement> achievements(Profile wishes) {
    return wishes == null || wishes.achievements().isBlank()
        ? List.of()
        : List.of(new Achievement(null, wishes.achievements(), "", ""));
  }
}
