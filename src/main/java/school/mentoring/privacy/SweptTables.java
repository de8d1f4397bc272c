package school.mentoring.privacy;

import java.util.ArrayList;
import java.util.List;

/**
 * Free texts of a module in one line of the act: everything that names the person is pseudonymised.
 *
 * @param place where a person would look for it
 * @param data what is written there
 */
public record SweptTables(String place, String data, List<TextTable> tables) {

  public SweptTables {
    tables = List.copyOf(tables);
  }

  public static SweptTables of(String place, String data, TextTable... tables) {
    return new SweptTables(place, data, List.of(tables));
  }

  /** What names the person, and what names somebody who cannot be told apart. */
  public List<Holding> find(TextSweep sweep, Subject subject) {
    return told(tables.stream().mapToInt(it -> sweep.count(subject, it)).sum(), sweep, subject);
  }

  /** Puts the pseudonym there. */
  public List<Holding> clean(TextSweep sweep, Subject subject) {
    return told(tables.stream().mapToInt(it -> sweep.clean(subject, it)).sum(), sweep, subject);
  }

  private List<Holding> told(int named, TextSweep sweep, Subject subject) {
    List<Holding> told = new ArrayList<>();
    if (named > 0) {
      told.add(Holding.pseudonymised(place, data, named));
    }
    int doubtful = tables.stream().mapToInt(it -> sweep.namesakes(subject, it)).sum();
    if (doubtful > 0) {
      told.add(
          Holding.toLookAt(
              place,
              data,
              doubtful,
              "есть однофамильцы: по одной фамилии не видно, о ком запись; проверьте и исправьте её"));
    }
    return told;
  }
}
