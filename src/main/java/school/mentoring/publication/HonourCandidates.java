package school.mentoring.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.mentorship.decision.DecidedPair;
import school.mentoring.mentorship.decision.PairDecisions;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Who may come onto the board of honour: the people of pairs that worked to the end. */
@Service
public class HonourCandidates {

  private static final int MOST = 50;

  private final PairDecisions decisions;
  private final HonourRepository honours;
  private final Merits merits;

  HonourCandidates(PairDecisions decisions, HonourRepository honours, Merits merits) {
    this.decisions = decisions;
    this.honours = honours;
    this.merits = merits;
  }

  /**
   * Somebody who is not on the board.
   *
   * @param meetings how many the person's pairs held, all together
   * @param merit what a jury awarded the person; empty if nothing
   */
  public record Candidate(UUID person, String name, String side, long meetings, String merit) {}

  /** At most fifty whose name holds the text; the awarded first, then those with most meetings. */
  @Transactional(readOnly = true)
  public List<Candidate> of(OrganisationId organisation, ProgrammeId programme, String text) {
    Map<UUID, Candidate> found = new HashMap<>();
    Map<UUID, String> awarded = merits.of(organisation, programme);
    decisions.of(organisation, programme).stream()
        .filter(DecidedPair::decidable)
        .flatMap(it -> both(it, awarded))
        .forEach(it -> found.merge(it.person(), it, HonourCandidates::together));
    honours
        .findByOrganisationAndProgramme(organisation, programme)
        .forEach(it -> found.remove(it.person()));
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    return found.values().stream()
        .filter(it -> it.name().toLowerCase(Locale.ROOT).contains(wanted))
        .sorted(
            Comparator.comparingLong(Candidate::meetings).reversed().thenComparing(Candidate::name))
        .limit(MOST)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static Stream<Candidate> both(DecidedPair pair, Map<UUID, String> awarded) {
    UUID mentor = pair.mentorId().id();
    UUID mentee = pair.menteeId().id();
    return Stream.of(
        new Candidate(
            mentor, pair.mentor(), "наставник", pair.meetings(), awarded.getOrDefault(mentor, "")),
        new Candidate(
            mentee,
            pair.mentee(),
            "наставляемый",
            pair.meetings(),
            awarded.getOrDefault(mentee, "")));
  }

  private static Candidate together(Candidate one, Candidate other) {
    return new Candidate(
        one.person(), one.name(), one.side(), one.meetings() + other.meetings(), one.merit());
  }
}
