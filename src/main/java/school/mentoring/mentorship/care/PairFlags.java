package school.mentoring.mentorship.care;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** Calls for help: to the psychologist, and a child's «stop». */
@Service
public class PairFlags {

  private final Mentorships pairs;
  private final CareSignals cares;

  PairFlags(Mentorships pairs, CareSignals cares) {
    this.pairs = pairs;
    this.cares = cares;
  }

  /** Somebody wants the psychologist; a leader's flag has no side. */
  @Transactional
  public void flag(OrganisationId organisation, MentorshipId id, PairSide side, FlagTopic topic) {
    cares.found(working(organisation, id), FoundSignal.flag(side, topic));
  }

  /**
   * A child does not want to meet this mentor; from now on they do not. Said again, it stays so.
   */
  @Transactional
  public void stop(OrganisationId organisation, MentorshipId id, String words) {
    Mentorship pair = working(organisation, id);
    cares.found(pair, FoundSignal.stopped(CareWords.optional("Что случилось", words)));
  }

  private Mentorship working(OrganisationId organisation, MentorshipId id) {
    Mentorship pair = pairs.get(organisation, id);
    if (!pair.isActive()) {
      throw Refusal.conflict("Пара уже не работает: обновите страницу.");
    }
    return pair;
  }
}
