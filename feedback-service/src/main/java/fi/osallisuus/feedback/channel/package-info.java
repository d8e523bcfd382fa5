/** How people reach a collection: tablets, QR codes, links and one-time invitations. */
@NullMarked
package fi.osallisuus.feedback.channel;

import org.jspecify.annotations.NullMarked;
