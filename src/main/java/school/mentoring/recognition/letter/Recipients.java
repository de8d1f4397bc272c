package school.mentoring.recognition.letter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.MentorId;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.ParticipantKind;
import school.mentoring.enrolment.Participants;
import school.mentoring.mentorship.PairRecord;
import school.mentoring.mentorship.PairRecords;
import school.mentoring.organisation.CaseForms;
import school.mentoring.organisation.Cases;
import school.mentoring.organisation.GrammaticalCase;
import school.mentoring.organisation.Organisations;
import school.mentoring.organisation.PersonName;
import school.mentoring.recognition.Award;
import school.mentoring.recognition.Recognised;
import school.mentoring.roadmap.Programme;
import school.mentoring.shared.russian.Hours;

/** Finds in a programme whom letters of a kind can be issued to. */
@Component
class Recipients {

  private final PairRecords records;
  private final Participants participants;
  private final Recognised recognised;
  private final Organisations organisations;
  private final Cases cases;

  Recipients(
      PairRecords records,
      Participants participants,
      Recognised recognised,
      Organisations organisations,
      Cases cases) {
    this.records = records;
    this.participants = participants;
    this.recognised = recognised;
    this.organisations = organisations;
    this.cases = cases;
  }

  /** By name; for conditional kinds also those who do not meet the conditions yet. */
  List<Recipient> of(Programme programme, LetterKind kind, int leastMeetings) {
    List<PairRecord> kept =
        records.of(programme.organisation(), programme.id()).stream()
            .filter(PairRecord::kept)
            .toList();
    return switch (kind) {
      case THANKS_MENTOR, CERTIFICATE_MENTOR ->
          people(programme, kept, PairRecord::mentor, kind, leastMeetings);
      case CERTIFICATE_MENTEE -> people(programme, kept, PairRecord::mentee, kind, leastMeetings);
      case THANKS_PARENTS -> parents(programme, kept);
      case THANKS_PARTNER -> partners(programme, kept);
      case DIPLOMA -> winners(programme);
    };
  }

  private List<Recipient> people(
      Programme programme,
      List<PairRecord> kept,
      Function<PairRecord, UUID> side,
      LetterKind kind,
      int least) {
    Map<UUID, List<PairRecord>> pairs = new LinkedHashMap<>();
    kept.forEach(it -> pairs.computeIfAbsent(side.apply(it), id -> new ArrayList<>()).add(it));
    return read(programme, pairs.keySet()).values().stream()
        .map(it -> recipient(programme, it, pairs.get(it.uuid()), kind, least))
        .toList();
  }

  private Recipient recipient(
      Programme programme, Participant person, List<PairRecord> pairs, LetterKind kind, int least) {
    long meetings = pairs.stream().mapToLong(PairRecord::meetings).sum();
    long minutes = pairs.stream().mapToLong(PairRecord::minutes).sum();
    boolean feedback = pairs.stream().anyMatch(PairRecord::hasFeedback);
    Map<String, String> facts = facts(programme, cases.of(programme.organisation(), person.name()));
    facts.put("класс", person.group() == null ? "" : person.group());
    facts.put("встреч", "" + meetings);
    facts.put("часов", Hours.text(minutes));
    return new Recipient(
        person.uuid().toString(),
        person.uuid(),
        person.name().full(),
        facts,
        meetings,
        feedback,
        !kind.conditional() || meetings >= least && feedback);
  }

  private Map<String, String> facts(Programme programme, CaseForms forms) {
    Map<String, String> facts = common(programme);
    facts.put("имя", forms.in(GrammaticalCase.NOMINATIVE));
    facts.put("кому", forms.in(GrammaticalCase.DATIVE));
    facts.put("кого", forms.in(GrammaticalCase.GENITIVE));
    return facts;
  }

  private Map<String, String> common(Programme programme) {
    Map<String, String> facts = new HashMap<>();
    facts.put("организация", organisations.get(programme.organisation()).shortName());
    facts.put("учебный год", programme.schoolYear().toString());
    return facts;
  }

  /** The representative where one is known, otherwise the parents of the pupil. */
  private List<Recipient> parents(Programme programme, List<PairRecord> kept) {
    return read(programme, kept.stream().map(PairRecord::mentee).distinct().toList())
        .values()
        .stream()
        .filter(it -> it.kind() == ParticipantKind.PUPIL)
        .map(it -> parent(programme, it))
        .toList();
  }

  private Recipient parent(Programme programme, Participant pupil) {
    String name = pupil.profile().representative().strip();
    String[] words = name.split("\\s+");
    if (words.length == 3) {
      PersonName parent = new PersonName(words[0], words[1], words[2]);
      return typed(pupil.uuid(), name, facts(programme, cases.of(pupil.organisation(), parent)));
    }
    String pupilOf =
        cases.of(pupil.organisation(), pupil.name()).surnameFirst(GrammaticalCase.GENITIVE);
    Map<String, String> facts = common(programme);
    facts.put("имя", "родители " + pupilOf);
    facts.put("кому", "родителям (законным представителям) " + pupilOf);
    facts.put("кого", "родителей (законных представителей) " + pupilOf);
    return typed(pupil.uuid(), facts.get("имя"), facts);
  }

  private static Recipient typed(UUID person, String name, Map<String, String> facts) {
    return new Recipient(person.toString(), person, name, facts, 0, false, true);
  }

  /** Employers and outsiders among the mentors, with the organisation they come from. */
  private List<Recipient> partners(Programme programme, List<PairRecord> kept) {
    return read(programme, kept.stream().map(PairRecord::mentor).distinct().toList())
        .values()
        .stream()
        .filter(
            it -> it.kind() == ParticipantKind.EMPLOYER || it.kind() == ParticipantKind.EXTERNAL)
        .map(
            it ->
                typed(
                    it.uuid(),
                    it.name().full(),
                    facts(programme, cases.of(it.organisation(), it.name()))))
        .toList();
  }

  /** Somebody typed by hand: an organisation, or whoever the program does not know. */
  Recipient typed(Programme programme, String nominative, String dative) {
    Map<String, String> facts = common(programme);
    facts.put("имя", nominative);
    facts.put("кому", dative.isBlank() ? nominative : dative);
    facts.put("кого", nominative);
    return new Recipient("typed:" + nominative, null, nominative, facts, 0, false, true);
  }

  private List<Recipient> winners(Programme programme) {
    List<Recipient> found = new ArrayList<>();
    List<Award> awards = recognised.of(programme.organisation(), programme.id());
    Map<UUID, Participant> people =
        read(programme, awards.stream().flatMap(it -> it.people().stream()).distinct().toList());
    for (Award award : awards) {
      award.people().stream()
          .filter(people::containsKey)
          .forEach(it -> found.add(winner(programme, award, people.get(it))));
    }
    return found;
  }

  private Recipient winner(Programme programme, Award award, Participant person) {
    Map<String, String> facts = facts(programme, cases.of(programme.organisation(), person.name()));
    facts.put("награда", award.title());
    facts.put("основание", award.ground());
    return new Recipient(
        award.application() + ":" + person.uuid(),
        person.uuid(),
        person.name().full(),
        facts,
        0,
        false,
        true);
  }

  private Map<UUID, Participant> read(Programme programme, Collection<UUID> ids) {
    Map<UUID, Participant> people = new LinkedHashMap<>();
    participants
        .mentors(programme.organisation(), ids.stream().map(MentorId::new).toList())
        .forEach(it -> people.put(it.uuid(), it));
    participants
        .mentees(programme.organisation(), ids.stream().map(MenteeId::new).toList())
        .forEach(it -> people.put(it.uuid(), it));
    return people;
  }
}
