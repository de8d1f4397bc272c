package school.mentoring.mentorship;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
    meet(by, id, kind, note, null);
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
    present.stream().distinct().forEach(it -> named(by, it, () -> meet(by, it, kind, note, entry)));
    return entry;
  }

  private void meet(
      CurrentMember by, MentorshipId id, MeetingKind kind, MeetingNote note, UUID entry) {
    Mentorship pair = kept(by, id);
    suspensions.mayEnter(id, note.heldOn(), by.leads());
    pair.meet(kind, note, by.login(), LocalDate.now(clock), entry);
    planned.held(id, note.heldOn());
  }

  /** Takes back what was just entered. */
  @Transactional
  public void undo(CurrentMember by, UUID entry) {
    List<MentorshipId> with = meetings.with(by.organisation(), entry);
    if (with.isEmpty()) {
      throw Refusal.notFound("Запись уже убрана: обновите страницу.");
    }
    with.forEach(it -> kept(by, it).undo(entry));
  }

  /** Takes a meeting written by mistake out. */
  @Transactional
  public void erase(CurrentMember by, MentorshipId id, UUID meeting) {
    kept(by, id).unmeet(meeting);
  }

  private void named(CurrentMember by, MentorshipId id, Runnable entry) {
    try {
      entry.run();
    } catch (Refusal refusal) {
      if (refusal.kind() == Refusal.Kind.FORBIDDEN) {
        throw refusal;
      }
      throw new Refusal(pairs.view(by.organisation(), id).names() + ": " + refusal.getMessage());
    }
  }

  private Mentorship kept(CurrentMember by, MentorshipId id) {
    Mentorship pair =
        mentorships
            .findByIdAndOrganisation(id, by.organisation())
            .orElseThrow(
                () -> Refusal.notFound("Пара не найдена: откройте её из списка пар программы."));
    keepers.mayKeep(by, pairs.mentorLogin(by.organisation(), id));
    return pair;
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
