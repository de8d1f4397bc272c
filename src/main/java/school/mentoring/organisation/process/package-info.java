/**
 * Keeps the engine's logins, groups, tenants, authorizations and filters in step with the staff.
 */
package school.mentoring.organisation.process;
