package school.mentoring.shared.table;

/**
 * How large a file may be.
 *
 * @param bytes of the whole file
 * @param rows without the header
 */
public record TableLimits(int bytes, int rows) {}
