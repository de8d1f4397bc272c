package school.mentoring.enrolment.questionnaire;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import school.mentoring.enrolment.Enrolment;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.Preferences;
import school.mentoring.enrolment.entry.Entries;
import school.mentoring.enrolment.entry.EntryField;
import school.mentoring.enrolment.entry.PersonEntry;
import school.mentoring.shared.Refusal;

/** Takes over into the base what was answered, after the curator has looked at it. */
@Service
public class AnswerAcceptance {

  private static final List<String> CHOICES = List.of("choice1", "choice2", "choice3");
  private static final String UNWANTED = "unwanted";

  /** The questions of the preferences that name people. */
  static final List<String> PREFERENCES =
      Stream.concat(CHOICES.stream(), Stream.of(UNWANTED)).toList();

  private final AnswerRepository answers;
  private final Enrolment enrolment;
  private final Entries entries;
  private final Preferences preferences;
  private final TransactionTemplate each;

  AnswerAcceptance(
      AnswerRepository answers,
      Enrolment enrolment,
      Entries entries,
      Preferences preferences,
      PlatformTransactionManager transactions) {
    this.answers = answers;
    this.enrolment = enrolment;
    this.entries = entries;
    this.preferences = preferences;
    this.each = new TransactionTemplate(transactions);
  }

  /**
   * What became of many answers at once.
   *
   * @param left answers that would overwrite something, were refused or are of unknown people
   */
  public record Report(int taken, int left) {

    @Override
    public String toString() {
      return "Принято в базу: %d. Осталось посмотреть по одной: %d.".formatted(taken, left);
    }
  }

  /** Who in the base an answer is of, or about; empty while nobody knows. */
  @Transactional(readOnly = true)
  public Optional<Participant> person(Answer answer) {
    return answer.participant().map(it -> enrolment.get(answer.organisation(), it));
  }

  /** An answer with whoever it is of, or about, and with what it would change. */
  public record Look(Answer answer, Optional<Participant> person, List<AnswerChange> changes) {}

  /** Looks at some answers; their people are read at once. */
  @Transactional(readOnly = true)
  public Page<Look> look(Campaign campaign, Page<Answer> some) {
    Map<UUID, Participant> people =
        enrolment.all(
            campaign.organisation(),
            some.stream().flatMap(it -> it.participant().stream()).toList());
    return some.map(it -> look(campaign, it, it.participant().map(people::get)));
  }

  private static Look look(Campaign campaign, Answer answer, Optional<Participant> person) {
    List<AnswerChange> changes =
        person.map(it -> AnswerChanges.of(campaign.kind(), answer, it)).orElse(List.of());
    return new Look(answer, person, changes);
  }

  /** What an answer would change. */
  @Transactional(readOnly = true)
  public List<AnswerChange> changes(Campaign campaign, Answer answer) {
    return person(answer)
        .map(it -> AnswerChanges.of(campaign.kind(), answer, it))
        .orElse(List.of());
  }

  /**
   * Takes over the chosen fields of an answer; preferences as a whole.
   *
   * @throws Refusal if the base does not take a value, or nobody knows whose answer it is
   */
  @Transactional
  public void take(Campaign campaign, UUID id, Set<EntryField> chosen) {
    Answer answer = find(campaign, id);
    Participant person =
        person(answer)
            .orElseThrow(
                () -> new Refusal("Чей это ответ, ещё не известно: внесите человека в базу."));
    if (campaign.kind() == QuestionnaireKind.PREFERENCES) {
      say(campaign, answer, person);
    } else {
      takeOver(AnswerChanges.of(campaign.kind(), answer, person), chosen, person);
    }
    answer.taken();
  }

  private void takeOver(List<AnswerChange> changes, Set<EntryField> chosen, Participant person) {
    Map<EntryField, String> texts = new EnumMap<>(PersonEntry.of(person).texts());
    List<AnswerChange> wanted = changes.stream().filter(it -> chosen.contains(it.field())).toList();
    wanted.forEach(it -> texts.put(it.field(), it.after()));
    if (!wanted.isEmpty()) {
      entries.change(person.organisation(), person.uuid(), new PersonEntry(texts));
    }
  }

  private void say(Campaign campaign, Answer answer, Participant person) {
    Map<String, List<String>> said = answer.values();
    List<UUID> choices = CHOICES.stream().flatMap(it -> ids(said, it)).toList();
    preferences.say(
        campaign.organisation(),
        campaign.programme(),
        person.uuid(),
        choices,
        ids(said, UNWANTED).collect(Collectors.toCollection(HashSet::new)));
  }

  private static Stream<UUID> ids(Map<String, List<String>> said, String key) {
    return said.getOrDefault(key, List.of()).stream().map(UUID::fromString);
  }

  /** Takes over all answers of known people that overwrite nothing; each by itself. */
  public Report takeAllWithoutConflict(Campaign campaign) {
    Collection<UUID> waiting =
        answers.findByCampaignAndStateOrderByReceivedAt(campaign.id(), Answer.State.NEW).stream()
            .map(Answer::id)
            .toList();
    int taken = (int) waiting.stream().filter(it -> taken(campaign, it)).count();
    return new Report(taken, waiting.size() - taken);
  }

  private boolean taken(Campaign campaign, UUID id) {
    try {
      return Boolean.TRUE.equals(each.execute(nothing -> takenWithoutConflict(campaign, id)));
    } catch (Refusal unfit) {
      return false;
    }
  }

  private boolean takenWithoutConflict(Campaign campaign, UUID id) {
    Answer answer = find(campaign, id);
    List<AnswerChange> changes = changes(campaign, answer);
    if (answer.participant().isEmpty() || changes.stream().anyMatch(AnswerChange::conflict)) {
      return false;
    }
    take(campaign, id, changes.stream().map(AnswerChange::field).collect(Collectors.toSet()));
    return true;
  }

  /** Looked at, and nothing taken over. */
  @Transactional
  public void decline(Campaign campaign, UUID id) {
    find(campaign, id).declined();
  }

  private Answer find(Campaign campaign, UUID id) {
    return answers
        .findByIdAndCampaign(id, campaign.id())
        .orElseThrow(() -> Refusal.notFound("Ответ не найден: обновите страницу."));
  }
}
