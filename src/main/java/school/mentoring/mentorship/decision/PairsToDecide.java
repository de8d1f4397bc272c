package school.mentoring.mentorship.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import school.mentoring.mentorship.Decision;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.mentorship.NamedPair;
import school.mentoring.mentorship.decision.DecidedPair.Made;
import school.mentoring.mentorship.decision.DecidedPair.Word;
import school.mentoring.mentorship.decision.PairDecisionRepository.Held;
import school.mentoring.mentorship.decision.PairDecisionRepository.Said;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Brings together what is known of pairs when they are decided; few queries for all of them. */
@Component
class PairsToDecide {

  private final Mentorships mentorships;
  private final PairDecisionRepository decisions;

  PairsToDecide(Mentorships mentorships, PairDecisionRepository decisions) {
    this.mentorships = mentorships;
    this.decisions = decisions;
  }

  List<DecidedPair> of(OrganisationId organisation, ProgrammeId programme) {
    List<Mentorship> pairs = mentorships.of(organisation, programme);
    Known known =
        new Known(
            mentorships.names(organisation, pairs),
            byPair(decisions.held(organisation, programme), Held::pair),
            byPair(decisions.said(organisation, programme), Said::pair),
            byPair(
                decisions.findByOrganisationAndProgramme(organisation, programme),
                PairDecision::pair));
    return pairs.stream().map(known::of).toList();
  }

  /** What the two said at their last meeting, if they were asked. */
  static Optional<Decision> word(Mentorship pair) {
    return pair.goesOnNextYear().map(it -> it ? Decision.GO_ON : Decision.FINISH);
  }

  private static <T> Map<UUID, T> byPair(List<T> rows, Function<T, UUID> pair) {
    return rows.stream().collect(Collectors.toMap(pair, Function.identity(), (one, other) -> one));
  }

  private record Known(
      Map<MentorshipId, NamedPair> names,
      Map<UUID, Held> held,
      Map<UUID, Said> said,
      Map<UUID, PairDecision> made) {

    DecidedPair of(Mentorship pair) {
      UUID id = pair.id().id();
      NamedPair named = names.get(pair.id());
      Held met = held.getOrDefault(id, new Held(id, 0, null));
      return new DecidedPair(
          pair.id(),
          pair.mentor(),
          pair.mentee(),
          pair.row(),
          named.mentor(),
          named.mentee(),
          named.group(),
          pair.form(),
          pair.state(),
          pair.endedOn(),
          met.meetings(),
          Optional.ofNullable(met.last()),
          word(pair).map(it -> new Word(it, text(said.get(id)))),
          Optional.ofNullable(made.get(id)).map(Made::of));
    }

    private static String text(Said said) {
      return said == null || said.result() == null ? "" : said.result();
    }
  }
}
