package school.mentoring.mentorship;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
  private final PlannedMeetings planned;
  private final JournalKeeperPolicy keepers;
  private final SuspensionPolicy suspensions;
  private final Clock clock;

  MeetingJournal(
      Mentorships pairs,
      MentorshipRepository mentorships,
      MeetingRepository meetings,
      PlannedMeetings planned,
      JournalKeeperPolicy keepers,
      SuspensionPolicy suspensions,
      Clock clock) {
    this.pairs = pairs;
    this.mentorships = mentorships;
    this.meetings = meetings;
    this.planned = planned;
    this.keepers = keepers;
    this.suspensions = suspensions;
    this.clock = clock;
  }

  /**
   * A meeting was held.
   *
   * @throws Refusal if the pair cannot have had it, or the journal is somebody else's
   */
  @Transactional
  public void write(CurrentMember by, MentorshipId id, MeetingKind kind, MeetingNote note) {
    meet(by, kept(by, id), suspensions.of(List.of(id)), kind, note, null);
    planned.held(id, note.heldOn());
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
    List<Mentorship> all = kept(by, ids);
    SuspensionPolicy.Suspensions known = suspensions.of(ids);
    all.forEach(it -> named(it, () -> meet(by, it, known, kind, note, entry)));
    planned.held(
        all.stream().collect(Collectors.toMap(Mentorship::id, it -> List.of(note.heldOn()))));
    return entry;
  }

  private void meet(
      CurrentMember by,
      Mentorship pair,
      SuspensionPolicy.Suspensions known,
      MeetingKind kind,
      MeetingNote note,
      UUID entry) {
    known.mayEnter(pair.id(), note.heldOn(), by.leads());
    pair.meet(kind, note, by.login(), LocalDate.now(clock), entry);
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

  private void named(Mentorship pair, Runnable entry) {
    try {
      entry.run();
    } catch (Refusal refusal) {
      throw new Refusal(
          pairs.view(pair.organisation(), pair.id()).names() + ": " + refusal.getMessage());
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
