package school.mentoring.matching.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.Participant;
import school.mentoring.matching.policy.Verdict.Merit;

/**
 * Which pairs are forbidden, and what speaks for those that are not. People are prepared for
 * comparing once, so one policy must not outlive what it was asked about.
 */
public final class MatchingPolicy {

  private final PairFacts facts;
  private final PairSettings settings;
  private final List<Rule> rules;
  private final List<Criterion> weighed;
  private final Map<UUID, Traits> traits = new HashMap<>();

  public MatchingPolicy(PairFacts facts, PairSettings settings) {
    this.facts = facts;
    this.settings = settings;
    this.rules = rules(settings);
    this.weighed =
        settings.weights().keySet().stream().filter(it -> settings.weight(it) > 0).toList();
  }

  private static List<Rule> rules(PairSettings settings) {
    List<Rule> rules =
        new ArrayList<>(
            List.of(
                NoConsent.ofMentor(),
                NoConsent.ofMentee(),
                new OtherForm(),
                new SamePerson(),
                new BannedPair(),
                new PairAlready(),
                new NoPlaceLeft()));
    if (settings.unwantedForbids()) {
      rules.add(new Unwanted());
    }
    if (settings.clearanceNeeded()) {
      rules.add(new NoClearance());
    }
    if (settings.mentorOlder()) {
      rules.add(new YoungerMentor());
    }
    return List.copyOf(rules);
  }

  /** The points of a pair; empty if it is forbidden. Says no words, so it is quick. */
  public OptionalInt points(Mentor mentor, Mentee mentee) {
    if (broken(mentor, mentee).isPresent()) {
      return OptionalInt.empty();
    }
    Pairing pair = pairing(mentor, mentee);
    int points = 0;
    for (Criterion criterion : weighed) {
      Share share = criterion.measure().share(pair);
      if (share.missed() && settings.must(criterion)) {
        return OptionalInt.empty();
      }
      points += share.of(settings.weight(criterion));
    }
    return OptionalInt.of(points);
  }

  /** What the rules say of a pair, in words. */
  public Verdict judge(Mentor mentor, Mentee mentee) {
    return broken(mentor, mentee)
        .map(it -> it.reason(mentor, mentee))
        .or(() -> missedMust(pairing(mentor, mentee)))
        .map(Verdict::forbidden)
        .orElseGet(() -> new Verdict(Optional.empty(), merits(pairing(mentor, mentee))));
  }

  private Optional<Rule> broken(Mentor mentor, Mentee mentee) {
    for (Rule rule : rules) {
      if (rule.forbids(mentor, mentee, facts)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }

  private Optional<String> missedMust(Pairing pair) {
    return weighed.stream()
        .filter(it -> settings.must(it) && it.measure().share(pair).missed())
        .findFirst()
        .map(it -> "не выполнено обязательное условие «%s»".formatted(it.title()));
  }

  private List<Merit> merits(Pairing pair) {
    return weighed.stream()
        .filter(it -> it.measure().share(pair).part() > 0)
        .map(it -> merit(it, pair))
        .toList();
  }

  private Merit merit(Criterion criterion, Pairing pair) {
    int most = settings.weight(criterion);
    return new Merit(
        criterion.measure().words(pair), criterion.measure().share(pair).of(most), most);
  }

  private Pairing pairing(Mentor mentor, Mentee mentee) {
    return new Pairing(prepared(mentor), prepared(mentee), facts);
  }

  private Traits prepared(Participant person) {
    return traits.computeIfAbsent(person.uuid(), it -> Traits.of(person, facts.today()));
  }
}
