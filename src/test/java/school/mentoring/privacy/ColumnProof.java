package school.mentoring.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The proof on any database: nobody forgot to say what becomes of a column at an erasure. */
@Component
public class ColumnProof {

  private final ColumnClasses classes;

  ColumnProof(ColumnClasses classes) {
    this.classes = classes;
  }

  void hold() {
    Map<String, String[]> lines = ColumnClasses.lines();
    List<String> columns = classes.columns();
    assertThat(columns)
        .filteredOn(it -> lines.keySet().stream().noneMatch(line -> ColumnClasses.covers(line, it)))
        .as(
            "New columns. May people be named there? Add each to %s as erased (and to the PersonalData of its module and to NamedEverywhere), ids, kept with a ground, or none.",
            ColumnClasses.LIST)
        .isEmpty();
    assertThat(lines.keySet())
        .filteredOn(line -> columns.stream().noneMatch(it -> ColumnClasses.covers(line, it)))
        .as("There are no such columns any more: take them out of %s.", ColumnClasses.LIST)
        .isEmpty();
    assertThat(lines.values())
        .allSatisfy(
            it -> {
              assertThat(ColumnClasses.CLASSES).as(it[0]).contains(it[1]);
              if (it[1].equals("kept")) {
                assertThat(it[2]).as("the ground on which %s is kept", it[0]).isNotBlank();
              }
            });
  }
}
