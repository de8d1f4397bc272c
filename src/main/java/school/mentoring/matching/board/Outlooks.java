package school.mentoring.matching.board;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.Participant;
import school.mentoring.matching.board.Outlook.Hopeless;
import school.mentoring.matching.board.Outlook.OnlyMentor;
import school.mentoring.matching.optimum.MatchingProblem.AdmissiblePair;
import school.mentoring.matching.situation.Admissibles;
import school.mentoring.matching.situation.Situation;
import school.mentoring.matching.situation.UnmatchedReasons;

/** Looks at a situation before its pairs are computed. */
final class Outlooks {

  private final Situation situation;
  private final Admissibles admissible;
  private final UnmatchedReasons reasons;

  Outlooks(Situation situation, Admissibles admissible) {
    this.situation = situation;
    this.admissible = admissible;
    this.reasons = new UnmatchedReasons(situation, admissible);
  }

  Outlook outlook() {
    return new Outlook(
        shortages(), notAdmitted(), hopeless(), onlyMentors(), admissible.all().size());
  }

  private List<Shortage> shortages() {
    Map<String, List<Mentee>> mentees =
        situation.mentees().stream().filter(this::admitted).collect(groupingBy(Mentee::form));
    Map<String, List<Mentor>> mentors =
        situation.mentors().stream().filter(this::admitted).collect(groupingBy(Mentor::form));
    return Stream.concat(mentees.keySet().stream(), mentors.keySet().stream())
        .distinct()
        .sorted()
        .map(
            it ->
                shortage(
                    it, mentees.getOrDefault(it, List.of()), mentors.getOrDefault(it, List.of())))
        .toList();
  }

  private Shortage shortage(String form, List<Mentee> mentees, List<Mentor> mentors) {
    return new Shortage(
        form,
        mentees.size(),
        mentees.stream().mapToInt(situation::wanted).sum(),
        mentors.stream().mapToInt(situation::placesLeft).sum());
  }

  private int notAdmitted() {
    return (int)
        Stream.<Participant>concat(situation.mentees().stream(), situation.mentors().stream())
            .filter(it -> !admitted(it))
            .count();
  }

  private List<Hopeless> hopeless() {
    Map<String, List<Mentee>> byReason =
        situation.mentees().stream()
            .filter(it -> admitted(it) && !reasons.possible(it))
            .collect(groupingBy(reasons::of, TreeMap::new, toList()));
    return byReason.entrySet().stream()
        .map(it -> new Hopeless(it.getKey(), it.getValue()))
        .toList();
  }

  private List<OnlyMentor> onlyMentors() {
    Map<String, Integer> choices = new HashMap<>();
    Map<String, String> only = new HashMap<>();
    for (AdmissiblePair pair : admissible.all()) {
      choices.merge(pair.mentee(), 1, Integer::sum);
      only.put(pair.mentee(), pair.mentor());
    }
    Map<String, List<Mentee>> depending = new HashMap<>();
    situation.mentees().stream()
        .filter(it -> choices.getOrDefault(it.id().toString(), 0) == 1)
        .forEach(
            it ->
                depending
                    .computeIfAbsent(only.get(it.id().toString()), id -> new ArrayList<>())
                    .add(it));
    return situation.mentors().stream()
        .filter(it -> depending.containsKey(it.id().toString()))
        .map(it -> new OnlyMentor(it, situation.placesLeft(it), depending.get(it.id().toString())))
        .toList();
  }

  private boolean admitted(Participant person) {
    return person.admitted(situation.today());
  }
}
