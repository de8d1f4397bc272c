package school.mentoring.monitoring.indicator;

/**
 * Things in the database, in the query language of the entities.
 *
 * @param from entities and condition, with {@code :organisations}, {@code :programmes}, {@code
 *     :asOf} and perhaps more
 * @param organisation path to the id of their organisation
 * @param item what tells one from another
 * @param target id that the address of the page needs
 * @param day when it happened
 * @param what how people call it
 * @param link address with {@code %s} for the target
 */
record ItemQuery(
    String from,
    String organisation,
    String item,
    String target,
    String day,
    String what,
    String link) {

  /** The same with one condition more. */
  ItemQuery and(String condition) {
    return new ItemQuery(from + " and " + condition, organisation, item, target, day, what, link);
  }

  /** The same under other names. */
  ItemQuery called(String names) {
    return new ItemQuery(from, organisation, item, target, day, names, link);
  }

  String counting() {
    return "select %s, count(distinct %s) from %s group by %s"
        .formatted(organisation, item, from, organisation);
  }

  String listing() {
    return "select %s as target, min(%s) as day, min(%s) as what, %s as item from %s group by %s order by day, item"
        .formatted(
            target, day, what, item, from, item.equals(target) ? item : item + ", " + target);
  }

  String totalling() {
    return "select count(distinct %s) from %s".formatted(item, from);
  }
}
