package school.mentoring.mentorship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.shared.Refusal;

/** The journals of some pairs, read at once and open for whoever keeps them to write in. */
public final class OpenJournals {

  private final Map<MentorshipId, Mentorship> pairs;
  private final SuspensionPolicy.Suspensions suspensions;
  private final CurrentMember by;
  private final LocalDate today;
  private final Map<MentorshipId, List<LocalDate>> held = new HashMap<>();

  OpenJournals(
      List<Mentorship> pairs,
      SuspensionPolicy.Suspensions suspensions,
      CurrentMember by,
      LocalDate today) {
    this.pairs = pairs.stream().collect(Collectors.toMap(Mentorship::id, Function.identity()));
    this.suspensions = suspensions;
    this.by = by;
    this.today = today;
  }

  /** What a pair's journal says of a meeting. */
  public Optional<Meeting> meeting(MentorshipId pair, MeetingKind kind) {
    return pairs.get(pair).meeting(kind);
  }

  /**
   * Writes a meeting into a pair's journal.
   *
   * @param common what pairs that met together have in common; may be null
   * @throws Refusal if the pair cannot have had it
   */
  public void write(MentorshipId id, MeetingKind kind, MeetingNote note, UUID common) {
    Mentorship pair = pairs.get(id);
    suspensions.mayEnter(id, note.heldOn(), by.leads());
    pair.meet(kind, note, by.login(), today, common);
    held.computeIfAbsent(id, it -> new ArrayList<>()).add(note.heldOn());
  }

  MeetingsHeld held() {
    return new MeetingsHeld(held);
  }
}
