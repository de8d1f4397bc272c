package school.mentoring.recognition.letter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import school.mentoring.enrolment.Participant;
import school.mentoring.mentorship.PairRecord;
import school.mentoring.organisation.CaseForms;
import school.mentoring.organisation.GrammaticalCase;
import school.mentoring.organisation.PersonName;
import school.mentoring.shared.SchoolYear;
import school.mentoring.shared.russian.Hours;

/**
 * What wordings may name of the recipients of one programme.
 *
 * @param organisation its short name
 * @param forms of everybody's name, read before
 */
record RecipientFacts(String organisation, SchoolYear year, Map<PersonName, CaseForms> forms) {

  Map<String, String> of(PersonName person) {
    CaseForms name = forms.get(person);
    return of(
        name.in(GrammaticalCase.NOMINATIVE),
        name.in(GrammaticalCase.DATIVE),
        name.in(GrammaticalCase.GENITIVE));
  }

  Map<String, String> of(String nominative, String dative, String genitive) {
    Map<String, String> facts = new HashMap<>();
    facts.put("организация", organisation);
    facts.put("учебный год", year.toString());
    facts.put("имя", nominative);
    facts.put("кому", dative);
    facts.put("кого", genitive);
    return facts;
  }

  /** With the work of the person's pairs. */
  Map<String, String> of(Participant person, List<PairRecord> pairs) {
    Map<String, String> facts = of(person.name());
    facts.put("класс", person.group() == null ? "" : person.group());
    facts.put("встреч", "" + pairs.stream().mapToLong(PairRecord::meetings).sum());
    facts.put("часов", Hours.text(pairs.stream().mapToLong(PairRecord::minutes).sum()));
    return facts;
  }

  /** The parents of a pupil whose representative is not known by name. */
  Map<String, String> ofParents(PersonName pupil) {
    String name = forms.get(pupil).surnameFirst(GrammaticalCase.GENITIVE);
    return of(
        "родители " + name,
        "родителям (законным представителям) " + name,
        "родителей (законных представителей) " + name);
  }
}
