package school.mentoring.monitoring.indicator;

import java.util.List;
import org.springframework.stereotype.Component;

/** What is counted of the people in pairs. */
@Component
class PeopleRules implements StoredRule.Source {

  private static final String MENTEES =
      """
      Mentee p where p.organisation.id in :organisations and exists (
        select 1 from Mentorship m where m.mentee.id = p.id
        and m.programme.id in :programmes and m.startsOn <= :asOf)
      """;

  private static final String MENTORS =
      """
      Mentor p where p.organisation.id in :organisations and exists (
        select 1 from Mentorship m where m.mentor.id = p.id
        and m.programme.id in :programmes and m.startsOn <= :asOf)
      """;

  /**
   * By the year of first work; by what is written of the person only where nobody told the year.
   */
  private static final String NEW_AT_WORK =
      """
      (p.profile.workingSince >= :youngSince or p.profile.workingSince is null
        and (lower(p.profile.variant) like '%молодой специалист%'
          or lower(p.groupOrPost) like '%молодой специалист%'))
      """;

  private static final String CALLED =
      "concat(p.name.surname, ' ', p.name.givenName, ', ', p.groupOrPost)";

  /** Says of each of them by what the person was counted. */
  private static final String CALLED_WITH_GROUND =
      """
      concat(p.name.surname, ' ', p.name.givenName, ', ', p.groupOrPost, case
        when p.profile.workingSince is not null
          then concat(' — работает с ', cast(p.profile.workingSince as string), ' года')
        when lower(p.profile.variant) like '%молодой специалист%'
          then ' — по ролевой модели, год начала работы не указан'
        else ' — по должности, год начала работы не указан' end)
      """;

  private final StoredItems items;

  PeopleRules(StoredItems items) {
    this.items = items;
  }

  @Override
  public List<CountedRule> rules() {
    ItemQuery mentees = people(MENTEES);
    ItemQuery mentors = people(MENTORS);
    ItemQuery teachers = mentees.and("p.kind = 'TEACHER'");
    return List.of(
        rule("menteesInPairs", "наставляемые в парах", mentees),
        rule(
            "menteesAged",
            "наставляемые 10–19 лет в парах",
            mentees.and("p.birthDate <= :tenthBirthday and p.birthDate > :twentiethBirthday")),
        rule("teachersInPairs", "педагоги-наставляемые в парах", teachers),
        rule(
            "youngTeachers",
            "молодые специалисты — наставляемые в парах",
            teachers.and(NEW_AT_WORK).called(CALLED_WITH_GROUND)),
        rule("mentorsInPairs", "наставники в парах", mentors),
        rule(
            "mentorsAged",
            "наставники 15–19 лет в парах",
            mentors.and("p.birthDate <= :fifteenthBirthday and p.birthDate > :twentiethBirthday")),
        rule("partners", "места работы наставников от работодателей и извне", partners()));
  }

  private static ItemQuery people(String from) {
    return new ItemQuery(
        from, "p.organisation.id", "p.id", "p.id", "p.enteredOn", CALLED, "/participants/%s");
  }

  private static ItemQuery partners() {
    return new ItemQuery(
        MENTORS + " and p.kind in ('EMPLOYER', 'EXTERNAL') and p.profile.place <> ''",
        "p.organisation.id",
        "lower(trim(p.profile.place))",
        "lower(trim(p.profile.place))",
        "p.enteredOn",
        "p.profile.place",
        "/participants?side=MENTOR&search=%s");
  }

  private CountedRule rule(String key, String title, ItemQuery query) {
    return new StoredRule(key, title, query, items);
  }
}
