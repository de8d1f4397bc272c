package school.mentoring.enrolment.base;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.Participation;
import school.mentoring.enrolment.ParticipationHistory;
import school.mentoring.enrolment.Side;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** The participants' times in pairs, and what the curator adds to them. */
@Service
public class Histories {

  private final ParticipationHistory history;
  private final PairNoteRepository notes;

  Histories(ParticipationHistory history, PairNoteRepository notes) {
    this.history = history;
    this.notes = notes;
  }

  /** The newest first. */
  @Transactional(readOnly = true)
  public List<NotedPair> of(Participant person) {
    return of(person.organisation(), person.side(), List.of(person.uuid()))
        .getOrDefault(person.uuid(), List.of());
  }

  /** By person, the newest first; two queries for everybody. */
  @Transactional(readOnly = true)
  public Map<UUID, List<NotedPair>> of(
      OrganisationId organisation, Side side, Collection<UUID> people) {
    List<Participation> known = history.of(organisation, side, people);
    List<UUID> pairs = known.stream().map(Participation::id).distinct().toList();
    Map<UUID, PairNote> noted =
        (pairs.isEmpty()
                ? List.<PairNote>of()
                : notes.findByOrganisationAndPairIn(organisation, pairs))
            .stream().collect(Collectors.toMap(PairNote::pair, Function.identity()));
    return known.stream()
        .map(it -> NotedPair.of(it, noted.get(it.id())))
        .collect(Collectors.groupingBy(it -> it.known().person()));
  }

  /**
   * Keeps the result and the link of one of a person's pairs, for both bases.
   *
   * @throws Refusal if the person was not in that pair, or a text is too long
   */
  @Transactional
  public void note(Participant person, UUID pair, String result, String caseLink) {
    Participation about =
        history.of(person.organisation(), person.side(), List.of(person.uuid())).stream()
            .filter(it -> it.id().equals(pair))
            .findFirst()
            .orElseThrow(
                () -> Refusal.notFound("Пара участника не найдена: обновите его страницу."));
    PairNote note =
        notes.findById(pair).orElseGet(() -> new PairNote(person.organisation(), about));
    note.write(result, caseLink);
    notes.save(note);
  }
}
