package school.mentoring.enrolment.terms;

import school.mentoring.enrolment.MentoringForm;

/**
 * A word of the dictionary: a variant (role model) of a form, or a kind of mentoring.
 *
 * @param form of a variant; empty for a kind, which goes with any form
 * @param name for example «лидер – пассивный»
 * @param note what it means, in a few words; may be empty
 * @param basis the act or the practice it comes from; may be empty
 * @param own whether the organisation added it itself
 * @param offered whether it is suggested
 */
public record MentoringTerm(
    TermSort sort,
    String form,
    String name,
    String note,
    String basis,
    boolean own,
    boolean offered) {

  /** As a list of suggestions shows it: with what it means, if that is said. */
  public String label() {
    return note.isEmpty() ? name : name + " — " + note;
  }

  boolean is(TermSort wanted, String ofForm, String called) {
    return sort == wanted
        && MentoringForm.sameName(form, ofForm)
        && MentoringForm.sameName(name, called);
  }

  MentoringTerm offered(boolean now) {
    return new MentoringTerm(sort, form, name, note, basis, own, now);
  }

  MentoringTerm named(String now) {
    return new MentoringTerm(sort, form, now, note, basis, own, offered);
  }
}
