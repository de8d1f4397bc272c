package school.mentoring.mentorship;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.shared.Refusal;

/** The journals of pairs, as people write them on pages. */
@Service
public class MeetingJournal {

  private final Mentorships pairs;
  private final MentorshipRepository mentorships;
  private final MeetingRepository meetings;
  private final JournalKeeperPolicy keepers;
  private final SuspensionPolicy suspensions;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MeetingJournal(
      Mentorships pairs,
      MentorshipRepository mentorships,
      MeetingRepository meetings,
      JournalKeeperPolicy keepers,
      SuspensionPolicy suspensions,
      ApplicationEventPublisher events,
      Clock clock) {
    this.pairs = pairs;
    this.mentorships = mentorships;
    this.meetings = meetings;
    this.keepers = keepers;
    this.suspensions = suspensions;
    this.events = events;
    this.clock = clock;
  }

  /**
   * A meeting was held.
   *
   * @throws Refusal if the pair cannot have had it, or the journal is somebody else's
   */
  @Transactional
  public void write(CurrentMember by, MentorshipId id, MeetingKind kind, MeetingNote note) {
    write(by, List.of(id), it -> it.write(id, kind, note, null));
  }

  /**
   * Opens the journals of some pairs, lets somebody write in them and tells of what was written.
   *
   * @throws Refusal if a pair is not there, or a journal is somebody else's
   */
  @Transactional
  public void write(CurrentMember by, List<MentorshipId> ids, Consumer<OpenJournals> writer) {
    OpenJournals open =
        new OpenJournals(kept(by, ids), suspensions.of(ids), by, LocalDate.now(clock));
    writer.accept(open);
    events.publishEvent(open.held());
  }

  /**
   * Pairs held one meeting together; those who were absent are not named.
   *
   * @return the entry, to take it back by
   * @throws Refusal if one of the pairs cannot have had it; then none has
   */
  @Transactional
  public UUID writeTogether(
      CurrentMember by, List<MentorshipId> present, MeetingKind kind, MeetingNote note) {
    if (present.isEmpty()) {
      throw new Refusal("Никто не отмечен: отметьте, кто был на встрече.");
    }
    UUID entry = UUID.randomUUID();
    List<MentorshipId> ids = present.stream().distinct().toList();
    write(
        by, ids, open -> ids.forEach(it -> named(by, it, () -> open.write(it, kind, note, entry))));
    return entry;
  }

  /** Takes back what was just entered. */
  @Transactional
  public void undo(CurrentMember by, UUID entry) {
    List<MentorshipId> with = meetings.with(by.organisation(), entry);
    if (with.isEmpty()) {
      throw Refusal.notFound("Запись уже убрана: обновите страницу.");
    }
    kept(by, with).forEach(it -> it.undo(entry));
  }

  /** Takes a meeting written by mistake out. */
  @Transactional
  public void erase(CurrentMember by, MentorshipId id, UUID meeting) {
    kept(by, id).unmeet(meeting);
  }

  private void named(CurrentMember by, MentorshipId pair, Runnable entry) {
    try {
      entry.run();
    } catch (Refusal refusal) {
      throw new Refusal(pairs.view(by.organisation(), pair).names() + ": " + refusal.getMessage());
    }
  }

  private Mentorship kept(CurrentMember by, MentorshipId id) {
    return kept(by, List.of(id)).get(0);
  }

  /** Read at once, with their journals. */
  private List<Mentorship> kept(CurrentMember by, List<MentorshipId> ids) {
    List<Mentorship> found =
        mentorships.withJournals(by.organisation(), ids.stream().map(MentorshipId::id).toList());
    if (found.size() < ids.size()) {
      throw Refusal.notFound("Пара не найдена: откройте её из списка пар программы.");
    }
    Set.copyOf(pairs.mentorLogins(by.organisation(), found).values())
        .forEach(it -> keepers.mayKeep(by, it));
    return found;
  }

  /** Goes on if the person keeps a pair's journal. */
  @Transactional(readOnly = true)
  public void mustKeep(CurrentMember member, MentorshipId id) {
    keepers.mayKeep(member, pairs.mentorLogin(member.organisation(), id));
  }

  /**
   * Goes on if the person may see a pair: its mentor, the psychologist and whoever leads the
   * programme.
   */
  @Transactional(readOnly = true)
  public void mustSee(CurrentMember member, MentorshipId id) {
    if (!member.is(school.mentoring.organisation.Role.PSYCHOLOGIST)) {
      keepers.mayKeep(member, pairs.mentorLogin(member.organisation(), id));
    }
  }
}
