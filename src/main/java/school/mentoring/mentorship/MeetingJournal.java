package school.mentoring.mentorship;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
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
  private final JournalKeeperPolicy keepers;
  private final Clock clock;

  MeetingJournal(
      Mentorships pairs,
      MentorshipRepository mentorships,
      JournalKeeperPolicy keepers,
      Clock clock) {
    this.pairs = pairs;
    this.mentorships = mentorships;
    this.keepers = keepers;
    this.clock = clock;
  }

  /**
   * A meeting was held.
   *
   * @throws Refusal if the pair cannot have had it, or the journal is somebody else's
   */
  @Transactional
  public void write(CurrentMember by, MentorshipId id, MeetingKind kind, MeetingNote note) {
    kept(by, id).meet(kind, note, by.login(), LocalDate.now(clock));
  }

  /** Takes a meeting written by mistake out. */
  @Transactional
  public void erase(CurrentMember by, MentorshipId id, UUID meeting) {
    kept(by, id).unmeet(meeting);
  }

  /** Regular meetings of many pairs, all or none of them. */
  @Transactional
  public int writeMonth(CurrentMember by, Map<MentorshipId, MeetingNote> notes) {
    notes.forEach((id, note) -> writeNamed(by, id, note));
    return notes.size();
  }

  private void writeNamed(CurrentMember by, MentorshipId id, MeetingNote note) {
    try {
      write(by, id, MeetingKind.REGULAR, note);
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
