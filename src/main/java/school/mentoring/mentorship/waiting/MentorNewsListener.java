package school.mentoring.mentorship.waiting;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.MentorsChanged;
import school.mentoring.matching.DraftOpened;
import school.mentoring.matching.Matchings;
import school.mentoring.matching.PlaceFreed;
import school.mentoring.mentorship.MentorshipProcess;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;

/** Writes down, in the transaction where it happens, that a mentor may have become free. */
@Component
class MentorNewsListener {

  private static final Pageable PROGRAMMES = PageRequest.of(0, 100);
  private static final Set<Programme.State> UNDER_WAY =
      EnumSet.of(Programme.State.RUNNING, Programme.State.PAUSED);

  private final MentorNewsRepository news;
  private final Programmes programmes;
  private final MentorshipProcess process;
  private final Matchings matchings;
  private final Clock clock;

  MentorNewsListener(
      MentorNewsRepository news,
      Programmes programmes,
      MentorshipProcess process,
      Matchings matchings,
      Clock clock) {
    this.news = news;
    this.programmes = programmes;
    this.process = process;
    this.matchings = matchings;
    this.clock = clock;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void changed(MentorsChanged event) {
    heard(event.organisation());
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void freed(PlaceFreed event) {
    heard(event.organisation());
  }

  private void heard(OrganisationId organisation) {
    programmes.of(organisation, PROGRAMMES).stream()
        .filter(it -> UNDER_WAY.contains(it.state()))
        .forEach(it -> news.save(new MentorNews(it.id(), clock.instant())));
  }

  /** Where pairs are at work, a draft that people open gets its task and so its order. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void opened(DraftOpened event) {
    if (process.requestPairs(event.programme(), event.proposal())) {
      matchings.requested(event.organisation(), event.proposal());
    }
  }
}
