package school.mentoring.enrolment.nextyear;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.Enrolment;
import school.mentoring.enrolment.Participant;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.SchoolYear;

/** Moves the pupils' classes on once a school year, and back if that was a mistake. */
@Service
public class ClassPromotions {

  private final YearBaseRepository bases;
  private final Enrolment enrolment;
  private final ClassPromotionRepository promotions;
  private final Clock clock;

  ClassPromotions(
      YearBaseRepository bases,
      Enrolment enrolment,
      ClassPromotionRepository promotions,
      Clock clock) {
    this.bases = bases;
    this.enrolment = enrolment;
    this.promotions = promotions;
    this.clock = clock;
  }

  /**
   * What would become of a class.
   *
   * @param to empty if it leaves school
   */
  public record Step(String from, Optional<String> to, int people) {}

  /** What would become of each class, the youngest first. */
  @Transactional(readOnly = true)
  public List<Step> preview(OrganisationId organisation) {
    Map<SchoolClass, Long> classes =
        new TreeMap<>(Comparator.comparing(SchoolClass::grade).thenComparing(SchoolClass::rest));
    for (ClassSize size : bases.classes(organisation)) {
      SchoolClass.find(size.name()).ifPresent(it -> classes.merge(it, size.people(), Long::sum));
    }
    return classes.entrySet().stream()
        .map(
            it ->
                new Step(
                    it.getKey().grade() + it.getKey().rest(),
                    it.getKey().next(),
                    it.getValue().intValue()))
        .toList();
  }

  /** What was done in the school year of today, if it was. */
  @Transactional(readOnly = true)
  public Optional<ClassPromotion> done(OrganisationId organisation) {
    return done(organisation, year());
  }

  /** What was done in a school year, if it was. */
  @Transactional(readOnly = true)
  public Optional<ClassPromotion> done(OrganisationId organisation, SchoolYear year) {
    return promotions.findByOrganisationAndYear(organisation, year);
  }

  /** The school year of today: from August on the coming one. */
  public SchoolYear year() {
    return SchoolYear.containing(today());
  }

  /**
   * Moves every pupil on; the last class leaves.
   *
   * @return how many pupils
   * @throws Refusal if that was done in this school year
   */
  @Transactional
  public int promote(OrganisationId organisation, String by) {
    if (done(organisation).isPresent()) {
      throw Refusal.conflict(
          "Классы на %s учебный год уже переведены: второй раз нельзя.".formatted(year()));
    }
    ClassPromotion promotion = new ClassPromotion(organisation, year(), today(), by);
    bases.pupils(organisation).stream()
        .filter(it -> SchoolClass.find(it.group()).isPresent())
        .map(promotion::move)
        .forEach(it -> goOn(organisation, it));
    return promotions.saveAndFlush(promotion).moves().size();
  }

  private void goOn(OrganisationId organisation, ClassMove move) {
    if (move.leaves()) {
      enrolment.leave(organisation, move.person());
    } else {
      enrolment.goToClass(organisation, move.person(), move.to());
    }
  }

  /**
   * Takes it back; whoever was changed by hand meanwhile stays as changed.
   *
   * @return how many pupils went back
   */
  @Transactional
  public int takeBack(OrganisationId organisation) {
    ClassPromotion promotion =
        done(organisation)
            .orElseThrow(
                () ->
                    Refusal.notFound(
                        "В этом учебном году классы не переводили: обновите страницу."));
    Map<UUID, Participant> pupils =
        enrolment.known(organisation, promotion.moves().stream().map(ClassMove::person).toList());
    List<ClassMove> back =
        promotion.moves().stream()
            .filter(it -> pupils.containsKey(it.person()))
            .filter(it -> promotion.stands(pupils.get(it.person()), it))
            .toList();
    back.forEach(it -> goBack(organisation, it));
    promotions.delete(promotion);
    return back.size();
  }

  private void goBack(OrganisationId organisation, ClassMove move) {
    if (move.leaves()) {
      enrolment.comeBack(organisation, move.person());
    } else {
      enrolment.goToClass(organisation, move.person(), move.from());
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
