package school.mentoring.recognition.letter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import school.mentoring.enrolment.Enrolment;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.ParticipantKind;
import school.mentoring.mentorship.PairRecord;
import school.mentoring.mentorship.PairRecords;
import school.mentoring.organisation.PersonName;
import school.mentoring.recognition.Award;
import school.mentoring.recognition.Recognised;
import school.mentoring.roadmap.Programme;

/** Finds in a programme whom letters of a kind can be issued to; each is read once for all. */
@Component
class Recipients {

  private static final Set<ParticipantKind> PARTNERS =
      EnumSet.of(ParticipantKind.EMPLOYER, ParticipantKind.EXTERNAL);

  private final PairRecords records;
  private final Enrolment enrolment;
  private final Recognised recognised;
  private final FactsReader facts;

  Recipients(PairRecords records, Enrolment enrolment, Recognised recognised, FactsReader facts) {
    this.records = records;
    this.enrolment = enrolment;
    this.recognised = recognised;
    this.facts = facts;
  }

  /** By name; for conditional kinds also those who do not meet the conditions yet. */
  List<Recipient> of(Programme programme, LetterKind kind, int leastMeetings) {
    if (kind == LetterKind.DIPLOMA) {
      return winners(programme);
    }
    Function<PairRecord, UUID> side =
        kind == LetterKind.CERTIFICATE_MENTEE || kind == LetterKind.THANKS_PARENTS
            ? PairRecord::mentee
            : PairRecord::mentor;
    Map<UUID, List<PairRecord>> pairs = kept(programme, side);
    Collection<Participant> people =
        enrolment.known(programme.organisation(), pairs.keySet()).values();
    RecipientFacts told = facts(programme, people);
    return switch (kind) {
      case THANKS_PARENTS ->
          people.stream()
              .filter(it -> it.kind() == ParticipantKind.PUPIL)
              .map(it -> parent(it, told))
              .toList();
      case THANKS_PARTNER ->
          people.stream()
              .filter(it -> PARTNERS.contains(it.kind()))
              .map(it -> Recipient.of(it.uuid(), it.name().full(), told.of(it.name())))
              .toList();
      default ->
          people.stream()
              .map(it -> worked(it, pairs.get(it.uuid()), told, kind, leastMeetings))
              .toList();
    };
  }

  /** The pairs that kept together, by one of their sides. */
  private Map<UUID, List<PairRecord>> kept(Programme programme, Function<PairRecord, UUID> side) {
    Map<UUID, List<PairRecord>> pairs = new LinkedHashMap<>();
    records.of(programme.organisation(), programme.id()).stream()
        .filter(PairRecord::kept)
        .forEach(it -> pairs.computeIfAbsent(side.apply(it), id -> new ArrayList<>()).add(it));
    return pairs;
  }

  private RecipientFacts facts(Programme programme, Collection<Participant> people) {
    List<PersonName> names =
        people.stream()
            .flatMap(it -> Stream.concat(Stream.of(it.name()), representative(it).stream()))
            .toList();
    return facts.of(programme, names);
  }

  private static Recipient worked(
      Participant person,
      List<PairRecord> pairs,
      RecipientFacts facts,
      LetterKind kind,
      int leastMeetings) {
    long meetings = pairs.stream().mapToLong(PairRecord::meetings).sum();
    boolean feedback = pairs.stream().anyMatch(PairRecord::hasFeedback);
    return new Recipient(
        person.uuid().toString(),
        person.uuid(),
        person.name().full(),
        facts.of(person, pairs),
        meetings,
        feedback,
        !kind.conditional() || meetings >= leastMeetings && feedback);
  }

  /** The representative where one is known, otherwise the parents of the pupil. */
  private static Recipient parent(Participant pupil, RecipientFacts facts) {
    return representative(pupil)
        .map(it -> Recipient.of(pupil.uuid(), it.full(), facts.of(it)))
        .orElseGet(
            () -> {
              Map<String, String> all = facts.ofParents(pupil.name());
              return Recipient.of(pupil.uuid(), all.get("имя"), all);
            });
  }

  private static Optional<PersonName> representative(Participant pupil) {
    return FactsReader.named(pupil.profile().representative());
  }

  private List<Recipient> winners(Programme programme) {
    List<Award> awards = recognised.of(programme.organisation(), programme.id());
    Map<UUID, Participant> people =
        enrolment.known(
            programme.organisation(), awards.stream().flatMap(it -> it.people().stream()).toList());
    RecipientFacts told = facts(programme, people.values());
    return awards.stream()
        .flatMap(
            award ->
                award.people().stream()
                    .filter(people::containsKey)
                    .map(it -> winner(award, people.get(it), told)))
        .toList();
  }

  private static Recipient winner(Award award, Participant person, RecipientFacts facts) {
    Map<String, String> all = facts.of(person.name());
    all.put("награда", award.title());
    all.put("основание", award.ground());
    return new Recipient(
        award.application() + ":" + person.uuid(),
        person.uuid(),
        person.name().full(),
        all,
        0,
        false,
        true);
  }
}
