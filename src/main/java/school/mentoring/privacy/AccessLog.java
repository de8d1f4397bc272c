package school.mentoring.privacy;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.shared.OrganisationId;

/**
 * The trail of who saw and changed what about whom. It holds ids and logins, no names. Written in
 * the caller's transaction: what is rolled back did not happen, and what cannot be noted is not
 * shown.
 */
@Service
public class AccessLog {

  /** Ст. 19 of 152-ФЗ names no term; it is kept as long as the acts of destruction. */
  private static final int YEARS_KEPT = 3;

  private final AccessEntryRepository entries;
  private final Clock clock;

  AccessLog(AccessEntryRepository entries, Clock clock) {
    this.entries = entries;
    this.clock = clock;
  }

  /**
   * Somebody with a login handled a person's data.
   *
   * @param place the page or section in words, for example «карточка участника»; never a name
   */
  @Transactional
  public void note(CurrentMember by, UUID person, AccessAct act, String place) {
    note(by.organisation(), person, by.login(), act, place);
  }

  /**
   * Somebody handled a person's data.
   *
   * @param actor the login; for those without one how they came in, «анкета по ссылке»
   */
  @Transactional
  public void note(
      OrganisationId organisation, UUID person, String actor, AccessAct act, String place) {
    entries.save(new AccessEntry(organisation, person, actor, act, place, clock.instant()));
  }

  /** Somebody handled a whole list: counted, nobody named. */
  @Transactional
  public void noteList(CurrentMember by, AccessAct act, String place, int people) {
    entries.save(
        new AccessEntry(by.organisation(), null, by.login(), act, place, clock.instant())
            .about(people));
  }

  /** What was done with one person's data, the newest first. */
  @Transactional(readOnly = true)
  public Page<AccessEntry> about(
      OrganisationId organisation, Collection<UUID> person, Pageable page) {
    return entries.about(organisation, person, page);
  }

  /** Lists that were seen, exported and printed, the newest first. */
  @Transactional(readOnly = true)
  public Page<AccessEntry> lists(OrganisationId organisation, Pageable page) {
    return entries.lists(organisation, page);
  }

  /** Forgets what is older than it must be kept. */
  @Transactional
  public int forget() {
    return entries.forget(ZonedDateTime.now(clock).minusYears(YEARS_KEPT).toInstant());
  }
}
