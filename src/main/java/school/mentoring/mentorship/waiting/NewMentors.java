package school.mentoring.mentorship.waiting;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import school.mentoring.matching.Drafts;
import school.mentoring.matching.Matchings;
import school.mentoring.mentorship.MentorshipProcess;
import school.mentoring.roadmap.Programme;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/**
 * Looks, after mentors may have become free, whether those who wait can have one: then a draft is
 * proposed and its task opened. Many changes are one look, and while a draft is open there is no
 * other; what is looked at is what is true in the database then.
 */
@Service
public class NewMentors {

  private static final Logger log = LoggerFactory.getLogger(NewMentors.class);
  private static final Pageable BATCH = PageRequest.of(0, 200);

  private final MentorNewsRepository news;
  private final Drafts drafts;
  private final Matchings matchings;
  private final MentorshipProcess process;
  private final TransactionTemplate errand;

  NewMentors(
      MentorNewsRepository news,
      Drafts drafts,
      Matchings matchings,
      MentorshipProcess process,
      TransactionTemplate errand) {
    this.news = news;
    this.drafts = drafts;
    this.matchings = matchings;
    this.process = process;
    this.errand = errand;
  }

  /** One round; what fails is tried again in the next one. */
  public void goRound() {
    for (Programme programme : news.running(BATCH)) {
      try {
        errand.executeWithoutResult(it -> look(programme));
      } catch (RuntimeException e) {
        log.warn("Looking for pairs in {} failed and will be tried again", programme.id(), e);
      }
    }
  }

  private void look(Programme programme) {
    List<MentorNews> heard = news.taken(programme.id());
    if (!heard.isEmpty()) {
      propose(programme.organisation(), programme.id());
      news.deleteAll(heard);
    }
  }

  private void propose(OrganisationId organisation, ProgrammeId programme) {
    if (process.takesRequests(programme)) {
      drafts
          .forThoseWaiting(organisation, programme)
          .filter(it -> process.requestPairs(programme, it))
          .ifPresent(it -> matchings.requested(organisation, it));
    } else {
      drafts.refresh(organisation, programme);
    }
  }
}
