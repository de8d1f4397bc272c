package school.mentoring.mentorship.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.mentorship.planned.PlannedMeetings;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.organisation.StaffMember;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/**
 * Planned meetings for people's own calendars, at an address that is the key: it is random, shown
 * once, renewed or revoked at any time, and dead when its person has left the organisation.
 */
@Service
public class CalendarFeeds {

  private static final int MONTHS_BACK = 2;
  private static final int MONTHS_AHEAD = 12;

  private final CalendarFeedRepository feeds;
  private final PlannedMeetings planned;
  private final Staff staff;
  private final Clock clock;

  CalendarFeeds(CalendarFeedRepository feeds, PlannedMeetings planned, Staff staff, Clock clock) {
    this.feeds = feeds;
    this.planned = planned;
    this.staff = staff;
    this.clock = clock;
  }

  /** The person's feed, where there is one. */
  @Transactional(readOnly = true)
  public Optional<CalendarFeed> of(CurrentMember member) {
    return feeds.findByOrganisationAndLogin(member.organisation(), member.login());
  }

  /**
   * Opens the person's feed under a new address; a former one is dead.
   *
   * @return the secret, which nobody can be told again
   */
  @Transactional
  public String renew(CurrentMember member) {
    if (staff.find(member.organisation(), member.login()).isEmpty()) {
      throw Refusal.forbidden("Календарь встреч есть только у сотрудников организации.");
    }
    FeedSecret secret = FeedSecret.next();
    CalendarFeed feed =
        of(member).orElseGet(() -> new CalendarFeed(member.organisation(), member.login()));
    feed.openedBy(secret.hash(), clock.instant());
    feeds.save(feed);
    return secret.text();
  }

  /** The person's address opens nothing any more. */
  @Transactional
  public void revoke(CurrentMember member) {
    of(member).ifPresent(feeds::delete);
  }

  /** Whether an address opens a feed. */
  @Transactional(readOnly = true)
  public boolean opens(String secret) {
    return found(secret).isPresent();
  }

  private Optional<CalendarFeed> found(String secret) {
    return FeedSecret.read(secret).flatMap(it -> feeds.findBySecretHash(it.hash()));
  }

  /**
   * The meetings behind an address: whoever leads sees those of all pairs, a mentor the own ones.
   *
   * @return empty if the address opens nothing
   */
  @Transactional(readOnly = true)
  public Optional<byte[]> open(String secret) {
    return found(secret)
        .flatMap(it -> staff.find(it.organisation(), it.login()))
        .map(this::written);
  }

  private byte[] written(StaffMember person) {
    OrganisationId organisation = person.organisation();
    Set<Role> roles = staff.rolesOf(person);
    boolean leads = roles.contains(Role.CURATOR) || roles.contains(Role.DIRECTOR);
    LocalDate today = LocalDate.now(clock);
    return FeedFile.write(
        planned.events(
            organisation,
            leads ? Optional.empty() : Optional.of(person.login()),
            today.minusMonths(MONTHS_BACK),
            today.plusMonths(MONTHS_AHEAD)),
        clock);
  }
}
