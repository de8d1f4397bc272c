package school.mentoring.order;

/**
 * A visa of approval as it is printed under an order.
 *
 * @param name initials before the surname
 * @param remark blank, or that there are remarks
 */
public record PrintedVisa(String post, String name, String day, String remark) {}
