package school.mentoring.enrolment.base;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import school.mentoring.document.FileId;
import school.mentoring.document.FilesErased;
import school.mentoring.privacy.Holding;
import school.mentoring.privacy.PersonalData;
import school.mentoring.privacy.PersonalFiles;
import school.mentoring.privacy.Subject;
import school.mentoring.privacy.SweptTables;
import school.mentoring.privacy.TextSweep;
import school.mentoring.privacy.TextTable;

/** What the bases keep beside the records: cards with photos, moves of classes, saved filters. */
@Component
class BasePersonalData implements PersonalData, PersonalFiles {

  private static final TextTable CARDS =
      TextTable.of(
              "mentor_card",
              "participant_id",
              "subject",
              "category",
              "awards",
              "mentoring_experience",
              "help",
              "contact",
              "mentees_achievements",
              "links")
          .counted();
  private static final TextTable OWN = CARDS.and("participant_id in (:people)");
  private static final TextTable MOVES =
      TextTable.of("class_move", "participant_id").where("participant_id in (:people)");
  private static final SweptTables OTHERS =
      SweptTables.of(
          "Инфокарты наставников",
          "имя в инфокартах других",
          CARDS.and("participant_id not in (:people)"));

  private final MentorCardRepository cards;
  private final SavedViewRepository views;
  private final TextSweep sweep;

  BasePersonalData(MentorCardRepository cards, SavedViewRepository views, TextSweep sweep) {
    this.cards = cards;
    this.views = views;
    this.sweep = sweep;
  }

  @Override
  public Set<UUID> of(Subject subject) {
    Set<UUID> photos = new HashSet<>();
    cards.findByOrganisationAndMentorIn(subject.organisation(), subject.people()).stream()
        .map(MentorCard::photo)
        .flatMap(Optional::stream)
        .forEach(it -> photos.add(it.id()));
    return photos;
  }

  @Override
  public List<Holding> find(Subject subject) {
    return told(
        sweep.rows(subject, OWN),
        sweep.rows(subject, MOVES),
        naming(subject).size(),
        OTHERS.find(sweep, subject));
  }

  @Override
  public List<Holding> erase(Subject subject) {
    List<SavedView> named = naming(subject);
    views.deleteAllInBatch(named);
    return told(
        sweep.delete(subject, OWN),
        sweep.delete(subject, MOVES),
        named.size(),
        OTHERS.clean(sweep, subject));
  }

  /** A filter that looks for the person is of no use any more; it is kept as an address has it. */
  private List<SavedView> naming(Subject subject) {
    return views.findByOrganisation(subject.organisation()).stream()
        .filter(it -> subject.traces().in(it.name()) || subject.traces().in(words(it)))
        .toList();
  }

  private static String words(SavedView view) {
    return UriUtils.decode(view.parameters().replace('+', ' '), StandardCharsets.UTF_8);
  }

  private static List<Holding> told(int cards, int moves, int views, List<Holding> others) {
    List<Holding> told = new ArrayList<>();
    if (cards > 0) {
      told.add(Holding.erased("Инфокарта наставника", "сведения о наставнике", cards));
    }
    if (moves > 0) {
      told.add(Holding.erased("Переводы классов", "из какого класса в какой", moves));
    }
    if (views > 0) {
      told.add(Holding.erased("Сохранённые виды баз", "имя в отборе или названии", views));
    }
    told.addAll(others);
    return told;
  }

  /** Cards let go of photos that are there no more. */
  @EventListener
  void letGo(FilesErased gone) {
    cards.letGo(gone.organisation(), gone.files().stream().map(FileId::id).toList());
  }
}
