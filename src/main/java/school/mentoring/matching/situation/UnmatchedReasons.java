package school.mentoring.matching.situation;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.Mentor;

/** Says why a mentee is left without a mentor. */
public final class UnmatchedReasons {

  /** So many mentors are looked at, and so many reasons told: more would not be read. */
  private static final int LOOKED_AT = 200;

  private static final int TOLD = 3;

  private final Situation situation;
  private final Admissibles admissible;
  private final Map<String, List<Mentor>> byForm;
  private final Set<String> possible;

  public UnmatchedReasons(Situation situation, Admissibles admissible) {
    this.situation = situation;
    this.admissible = admissible;
    this.byForm = situation.mentors().stream().collect(groupingBy(Mentor::form));
    this.possible = admissible.mentees();
  }

  /** Whether at least one mentor may take the mentee. */
  public boolean possible(Mentee mentee) {
    return possible.contains(mentee.id().toString());
  }

  public String of(Mentee mentee) {
    List<Mentor> mentors = byForm.getOrDefault(mentee.form(), List.of());
    if (mentors.isEmpty()) {
      return "нет наставников формы «%s»".formatted(mentee.form());
    }
    return possible(mentee)
        ? "все места подходящих наставников заняты другими парами"
        : ofThoseWithPlaces(mentee, mentors);
  }

  /** Mentors without a place are told of once, and not each by name. */
  private String ofThoseWithPlaces(Mentee mentee, List<Mentor> mentors) {
    List<Mentor> free = mentors.stream().filter(it -> situation.placesLeft(it) > 0).toList();
    if (free.isEmpty()) {
      return "все места наставников этой формы заняты";
    }
    String told = "ни один наставник этой формы не подходит: " + obstacles(mentee, free);
    return free.size() == mentors.size() ? told : told + "; у остальных нет свободных мест";
  }

  private String obstacles(Mentee mentee, List<Mentor> mentors) {
    List<String> all =
        mentors.stream()
            .limit(LOOKED_AT)
            .flatMap(it -> admissible.policy().judge(it, mentee).obstacle().stream())
            .distinct()
            .toList();
    String told = all.stream().limit(TOLD).collect(Collectors.joining("; "));
    return all.size() > TOLD ? told + "; есть и другие причины" : told;
  }
}
