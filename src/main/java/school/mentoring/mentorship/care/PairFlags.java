package school.mentoring.mentorship.care;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** Calls for help: to the psychologist, and a child's «stop». */
@Service
public class PairFlags {

  private static final int ATTEMPTS = 5;

  private final Mentorships pairs;
  private final CareSignals cares;
  private final TransactionTemplate transaction;

  PairFlags(Mentorships pairs, CareSignals cares, TransactionTemplate transaction) {
    this.pairs = pairs;
    this.cares = cares;
    this.transaction = transaction;
  }

  /** Somebody wants the psychologist; a leader's flag has no side. */
  public void flag(OrganisationId organisation, MentorshipId id, PairSide side, FlagTopic topic) {
    untilHeard(() -> cares.found(working(organisation, id), FoundSignal.flag(side, topic)));
  }

  /**
   * A child does not want to meet this mentor; from now on they do not. Said again, it stays so.
   */
  public void stop(OrganisationId organisation, MentorshipId id, String words) {
    String told = CareWords.optional("Что случилось", words);
    untilHeard(() -> cares.found(working(organisation, id), FoundSignal.stopped(told)));
  }

  /** A curator may decide about the pair at the same moment: no call is lost for that. */
  private void untilHeard(Runnable call) {
    for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
      try {
        transaction.executeWithoutResult(status -> call.run());
        return;
      } catch (ConcurrencyFailureException decidedMeanwhile) {
        // the next attempt reads what was decided
      }
    }
    transaction.executeWithoutResult(status -> call.run());
  }

  private Mentorship working(OrganisationId organisation, MentorshipId id) {
    Mentorship pair = pairs.get(organisation, id);
    if (!pair.isActive()) {
      throw Refusal.conflict("Пара уже не работает: обновите страницу.");
    }
    return pair;
  }
}
