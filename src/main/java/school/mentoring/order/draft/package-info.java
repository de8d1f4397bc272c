/** Drafts of orders and their previews, written from what all modules give. */
package school.mentoring.order.draft;
